/** The public names of the charts package, and no logic. */
export { type FanParts, type FanPath, fanSpec } from "./figures/fan-spec.js";
export { figure } from "./figures/figure.js";
export { layOut } from "./lay-out.js";
export { type Telling, tell, tellRange, unitWords } from "./number-text.js";
export { paintSvg, type SvgOptions } from "./paint/svg.js";
export { glyphOf } from "./paint/terminal/characters.js";
export { displayWidth, letters } from "./paint/terminal/display-width.js";
export { paintTerminal, type Span, type TerminalLine, type TerminalOptions, toText } from "./paint/terminal.js";
export type { Ruler } from "./ruler.js";
export type { Scene, Shape } from "./scene.js";
export type { Size } from "./size.js";
export type { Axis, ChartSpec, Mark } from "./spec.js";
export { tellCount, tellDraw, tellFigure, tellInput, tellWritten } from "./tell-input.js";
