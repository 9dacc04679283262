/** What the page of a report carries: layout, SVG painter, figures and numbers; nothing of Node, and of the engine no more than `/run`. */
export { type FanParts, type FanPath, fanSpec } from "./figures/fan-spec.js";
export { figure } from "./figures/figure.js";
export { layOut } from "./lay-out.js";
export { type Telling, tell, tellRange, unitWords } from "./number-text.js";
export { paintSvg, type SvgOptions } from "./paint/svg.js";
export type { Axis, ChartSpec, Mark } from "./spec.js";
export { tellCount, tellInput, tellWritten } from "./tell-input.js";
