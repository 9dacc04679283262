/** Every mark of a chart as shapes, in the order of painting: bands, rules, bars, lines, dots. */
import type { Area, Shape } from "../scene.js";
import type { ChartSpec } from "../spec.js";
import { drawBand } from "./band.js";
import { drawBar } from "./bar.js";
import { drawDot } from "./dot.js";
import { drawLine } from "./line.js";
import { drawPiles } from "./pile.js";
import type { Places } from "./places.js";
import { drawRule } from "./rule.js";

/** Draws all marks; of the bands of one series the first is taken to be the widest. */
export function drawMarks(spec: ChartSpec, places: Places): Shape[] {
  const depths = new Map<number, number>();
  const areas: Area[] = [];
  for (const mark of spec.marks) {
    if (mark.kind !== "band") continue;
    const depth = depths.get(mark.series) ?? 0;
    depths.set(mark.series, depth + 1);
    areas.push(...drawBand(mark, depth, places));
  }
  const of = <Kind extends ChartSpec["marks"][number]["kind"]>(kind: Kind) =>
    spec.marks.filter((mark): mark is Extract<ChartSpec["marks"][number], { kind: Kind }> => mark.kind === kind);
  return [
    ...areas.sort((a, b) => a.depth - b.depth),
    // Of two bars on one side of a row the shorter one is painted last, or it would not be seen.
    ...of("bar")
      .sort((a, b) => (a.of === undefined ? 0 : Math.abs(b.to - b.from) - Math.abs(a.to - a.from)))
      .flatMap((mark) => drawBar(mark, places)),
    ...drawPiles(of("pile"), places),
    ...of("rule").flatMap((mark) => drawRule(mark, places)),
    ...of("line").flatMap((mark) => drawLine(mark, places)),
    ...of("dot").flatMap((mark) => drawDot(mark, places)),
  ];
}
