export { charts } from "./charts.js";
export { checks } from "./checks.js";
export { youth as model } from "./model.js";
export { scenarios } from "./scenarios.js";

/** Where the model runs when nobody says. */
export const place = "honduras";
