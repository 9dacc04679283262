/** The data of a chart as a table: a row a point. */
import type { ChartSpec, Mark } from "@palanca/charts";
import type { Table } from "../pane.js";

export function chartTable(spec: ChartSpec): Table {
  return {
    columns: ["mark", "series", "x", "y", "low", "high", "x_unit", "y_unit"],
    rows: spec.marks.flatMap((mark) =>
      pointsOf(mark).map((point) => ({
        mark: mark.kind,
        series: mark.label,
        ...point,
        x_unit: spec.x.unit,
        y_unit: spec.y.unit,
      })),
    ),
  };
}

interface Point {
  readonly x?: number | string;
  readonly y?: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** The points of a mark; kinds that came later and hold other data give none. */
function pointsOf(mark: Mark): readonly Point[] {
  switch (mark.kind) {
    case "line":
      return mark.x.map((x, i) => ({ x, y: mark.y[i] as number }));
    case "band":
      return mark.x.map((x, i) => ({ x, low: mark.low[i], high: mark.high[i] }));
    case "bar":
      return [{ x: mark.at, low: mark.from, high: mark.to }];
    case "dot":
      return [{ x: mark.x, y: mark.y, low: mark.low, high: mark.high }];
    case "rule":
      return [{ y: mark.y }];
    default:
      return [];
  }
}
