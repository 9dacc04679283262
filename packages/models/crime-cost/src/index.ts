export { charts } from "./charts.js";
export { checks } from "./checks.js";
export { crimeCost as model } from "./model.js";
export { scenarios } from "./scenarios.js";
