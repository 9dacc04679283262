/** What the page of a report carries: futures gathered and summed up, the same code as everywhere; nothing of Node. */
export { differenceBandsOfCase } from "./bands.js";
export { Gathered } from "./experiment/gather.js";
export { ColumnOrders, type SettledCase } from "./hangs-on.js";
export type { Band, MeasureResult, Share } from "./result.js";
export { bandsOfCase, columnsOf, hangsOnOf, measuresOf } from "./sum-up.js";
