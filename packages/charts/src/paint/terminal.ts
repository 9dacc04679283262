/** Chart to lines of a terminal, of exact width and height in cells, readable without colour. */
import { layOut } from "../lay-out.js";
import type { Dot, Scene, Shape } from "../scene.js";
import type { ChartSpec } from "../spec.js";
import { blankCells, type TerminalLine } from "./terminal/cells.js";
import { ascii, boxes, type Characters, glyphOf } from "./terminal/characters.js";
import { drawAreas } from "./terminal/draw-areas.js";
import { drawBar } from "./terminal/draw-bar.js";
import { drawArrows, drawFrame } from "./terminal/draw-graph.js";
import { drawHalfBars, isHalf } from "./terminal/draw-half-bars.js";
import { drawLines } from "./terminal/draw-lines.js";
import { drawSmallDots } from "./terminal/draw-pile.js";
import { drawAxis, drawInterval, drawRule, drawWords } from "./terminal/draw-words.js";
import { terminalRuler } from "./terminal/terminal-ruler.js";

export type { Span, TerminalLine } from "./terminal/cells.js";

export interface TerminalOptions {
  /** In cells; made whole, at least 1. */
  readonly width: number;
  readonly height: number;
  /** Gives spans with series, dim and bold; without it every line is one plain span. */
  readonly colour?: boolean;
  /** Draws with the 95 characters of ASCII alone. */
  readonly ascii?: boolean;
  /** Leaves title, axis name and notes to the pane around the chart. */
  readonly bare?: boolean;
}

/** Paints a chart as `height` lines of `width` cells each. */
export function paintTerminal(spec: ChartSpec, options: TerminalOptions): TerminalLine[] {
  const width = Math.max(1, Math.floor(options.width));
  const height = Math.max(1, Math.floor(options.height));
  const set = options.ascii ? ascii : boxes;
  const scene = layOut(spec, { width, height, bare: options.bare ?? false }, terminalRuler(set));
  return paintCells(scene, set, options.colour ?? false);
}

/** Joins lines to text without spaces at line ends. */
export function toText(lines: readonly TerminalLine[]): string {
  return lines
    .map((line) =>
      line
        .map(({ text }) => text)
        .join("")
        .trimEnd(),
    )
    .join("\n");
}

function paintCells(scene: Scene, set: Characters, colour: boolean): TerminalLine[] {
  const cells = blankCells(scene.width, scene.height);
  const of = <Kind extends Shape["kind"]>(kind: Kind) =>
    scene.shapes.filter((shape): shape is Extract<Shape, { kind: Kind }> => shape.kind === kind);
  drawAreas(of("area"), cells, set);
  for (const axis of of("axis")) drawAxis(axis, cells, set);
  for (const bar of of("rectangle")) if (!isHalf(bar)) drawBar(bar, cells, set);
  drawHalfBars(of("rectangle").filter(isHalf), cells, set);
  for (const { from, to } of of("rule")) drawRule(from, to, cells, set);
  drawLines(of("polyline"), cells, set);
  for (const interval of of("interval")) drawInterval(interval, cells, set);
  const isSmall = ({ radius = 1 }: Dot) => radius < 0.25;
  drawSmallDots(of("dot").filter(isSmall), cells);
  for (const { at, series } of of("dot").filter((dot) => !isSmall(dot)))
    cells.put(Math.floor(at[0]), Math.floor(at[1]), glyphOf(series, set), { series });
  drawArrows(of("arrow"), cells, set);
  for (const frame of of("frame")) drawFrame(frame, cells, set);
  for (const words of of("words")) drawWords(words, cells, set);
  return cells.lines(colour);
}
