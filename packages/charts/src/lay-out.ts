/** Chart to scene: words around the plot, keys, scales and ticks (by d3), marks. Knows no characters and no pixels. */
import { cleanChart } from "./clean-chart.js";
import { type Frame, frameOf } from "./frame.js";
import { isGraph, layGraph } from "./graph.js";
import { type Keys, placeKeys } from "./keys.js";
import { allMarks, amounts, isSideways } from "./numbers-of.js";
import { layPanels } from "./panels.js";
import type { Ruler } from "./ruler.js";
import type { Scene, Words } from "./scene.js";
import { laySideways } from "./sideways.js";
import type { Size } from "./size.js";
import type { ChartSpec } from "./spec.js";
import { type Laid, layUpright, type Room } from "./upright.js";

/** Lays out a chart in the ruler's units. Words never overlap: those without room are shortened or left out. */
export function layOut(spec: ChartSpec, size: Size, ruler: Ruler): Scene {
  const chart = cleanChart(spec, ruler);
  const dash = dashes(chart);
  const frame = frameOf(chart, size, ruler);
  const keys = placeKeys(chart, size, ruler, dash);
  const rows = keys.where === "rows" ? keys.rows.map((row) => ({ ...row, y: row.y + frame.top })) : [];
  const room = { width: size.width, top: frame.top + (keys.where === "rows" ? keys.height : 0), bottom: frame.bottom };
  const laid = layPlot(chart, keys, room, ruler, dash);
  return {
    width: size.width,
    height: size.height,
    title: chart.title,
    spoken: chart.spoken,
    plot: laid.plot,
    shapes: [
      ...laid.shapes,
      ...frame.words,
      ...belowWords(frame, laid, room, ruler),
      ...rows,
      ...nothing(chart, laid.plot, ruler),
    ],
  };
}

function layPlot(chart: ChartSpec, keys: Keys, room: Room, ruler: Ruler, dash: (series: number) => number): Laid {
  if (isGraph(chart)) return layGraph(chart, room, ruler);
  if (chart.panels) return layPanels(chart, room, ruler, dash);
  return isSideways(chart) ? laySideways(chart, room, ruler, dash) : layUpright(chart, keys, room, ruler, dash);
}

function belowWords({ below }: Frame, { plot }: Laid, room: Room, ruler: Ruler): Words[] {
  if (below === undefined) return [];
  const y = Math.min(room.bottom, plot.bottom + ruler.axis + ruler.lineHeight);
  return [{ kind: "words", role: "axis", anchor: "start", text: below, x: 0, y }];
}

/** The baseline is dashed beside others; a series that is alone is drawn through. */
function dashes(spec: ChartSpec): (series: number) => number {
  const series = new Set(allMarks(spec).flatMap((mark) => ("series" in mark ? [mark.series] : [])));
  return series.size === 1 ? () => 1 : (one) => one;
}

function nothing(spec: ChartSpec, plot: Scene["plot"], ruler: Ruler): Words[] {
  const isEmpty =
    !isGraph(spec) &&
    amounts({
      ...spec,
      marks: allMarks(spec).filter((mark) => mark.kind !== "rule"),
      panels: [],
      x: { ...spec.x, includes: [] },
      y: { ...spec.y, includes: [] },
    }).length === 0;
  if (!isEmpty) return [];
  const x = (plot.left + plot.right) / 2;
  const y = (plot.top + plot.bottom - ruler.lineHeight) / 2;
  return [{ kind: "words", role: "note", anchor: "middle", text: "no numbers to draw", x, y }];
}
