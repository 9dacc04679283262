export { charts } from "./charts.js";
export { checks } from "./checks.js";
export { growth as model } from "./model.js";
export { scenarios } from "./scenarios.js";
