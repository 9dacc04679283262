/** What the page of a report carries: layout, SVG painter, fan and numbers; nothing of Node, and no engine beyond types. */
export { type FanParts, type FanPath, fanSpec } from "./figures/fan-spec.js";
export { layOut } from "./lay-out.js";
export { type Telling, tell, tellRange, unitWords } from "./number-text.js";
export { paintSvg, type SvgOptions } from "./paint/svg.js";
export type { Axis, ChartSpec, Mark } from "./spec.js";
