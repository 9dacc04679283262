/** Chart to scene: words around the plot, keys, scales and ticks (by d3), marks. Knows no characters and no pixels. */
import { cleanChart } from "./clean-chart.js";
import { frameOf } from "./frame.js";
import { placeKeys } from "./keys.js";
import { amounts, isSideways } from "./numbers-of.js";
import type { Ruler } from "./ruler.js";
import type { Scene, Words } from "./scene.js";
import { laySideways } from "./sideways.js";
import type { Size } from "./size.js";
import type { ChartSpec } from "./spec.js";
import { layUpright } from "./upright.js";

/** Lays out a chart in the ruler's units. Words never overlap: those without room are shortened or left out. */
export function layOut(spec: ChartSpec, size: Size, ruler: Ruler): Scene {
  const chart = cleanChart(spec, ruler);
  const dash = dashes(chart);
  const frame = frameOf(chart, size, ruler);
  const keys = isSideways(chart) ? ({ where: "nowhere" } as const) : placeKeys(chart, size, ruler, dash);
  const rows = keys.where === "rows" ? keys.rows.map((row) => ({ ...row, y: row.y + frame.top })) : [];
  const room = { width: size.width, top: frame.top + (keys.where === "rows" ? keys.height : 0), bottom: frame.bottom };
  const laid = isSideways(chart) ? laySideways(chart, room, ruler, dash) : layUpright(chart, keys, room, ruler, dash);
  return {
    width: size.width,
    height: size.height,
    title: chart.title,
    spoken: chart.spoken,
    plot: laid.plot,
    shapes: [...laid.shapes, ...frame.words, ...rows, ...nothing(chart, laid.plot, ruler)],
  };
}

/** The baseline is dashed beside others; a series that is alone is drawn through. */
function dashes(spec: ChartSpec): (series: number) => number {
  const series = new Set(spec.marks.flatMap((mark) => (mark.kind === "rule" ? [] : [mark.series])));
  return series.size === 1 ? () => 1 : (one) => one;
}

function nothing(spec: ChartSpec, plot: Scene["plot"], ruler: Ruler): Words[] {
  const isEmpty =
    amounts({
      ...spec,
      marks: spec.marks.filter((mark) => mark.kind !== "rule"),
      x: { ...spec.x, includes: [] },
      y: { ...spec.y, includes: [] },
    }).length === 0;
  if (!isEmpty) return [];
  const x = (plot.left + plot.right) / 2;
  const y = (plot.top + plot.bottom - ruler.lineHeight) / 2;
  return [{ kind: "words", role: "note", anchor: "middle", text: "no numbers to draw", x, y }];
}
