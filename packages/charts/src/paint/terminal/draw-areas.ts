/** Bands as textures, one a series; where bands of two series overlap their textures take turns, so that both are seen. */
import type { Area, Point } from "../../scene.js";
import type { Cells } from "./cells.js";
import type { Characters } from "./characters.js";

/** Fills every cell whose middle lies in a band. The narrower band of a series covers the wider one. */
export function drawAreas(areas: readonly Area[], cells: Cells, set: Characters): void {
  const bySeries = new Map<number, Area[]>();
  for (const area of areas) bySeries.set(area.series, [...(bySeries.get(area.series) ?? []), area]);
  for (let column = 0; column < cells.width; column++) {
    const spans = [...bySeries].map(([series, own]) => ({
      series,
      spans: own.flatMap((area) => spanAt(area, column + 0.5)),
    }));
    for (let row = 0; row < cells.height; row++) {
      const here = spans.flatMap(({ series, spans: own }) => {
        const depths = own
          .filter(({ top, bottom }) => row + 0.5 >= top && row + 0.5 <= bottom)
          .map(({ depth }) => depth);
        return depths.length > 0 ? [{ series, depth: Math.max(...depths) }] : [];
      });
      const one = here[(column + row) % Math.max(1, here.length)];
      if (one) cells.put(column, row, texture(one.series, one.depth, set), { series: one.series, dim: true });
    }
  }
}

function texture(series: number, depth: number, set: Characters): string {
  const pair = [...(set.bands[series % set.bands.length] ?? "")];
  return pair[Math.min(depth, 1)] ?? " ";
}

function spanAt(area: Area, x: number): { top: number; bottom: number; depth: number }[] {
  const top = heightAt(area.upper, x);
  const bottom = heightAt(area.lower, x);
  return top === undefined || bottom === undefined ? [] : [{ top, bottom, depth: area.depth }];
}

function heightAt(points: readonly Point[], x: number): number | undefined {
  for (let at = 1; at < points.length; at++) {
    const [fromX, fromY] = points[at - 1]!;
    const [toX, toY] = points[at]!;
    // Half a cell beyond each end, so that a band is as long as its line.
    const from = at === 1 ? fromX - 0.5 : fromX;
    const to = at === points.length - 1 ? toX + 0.5 : toX;
    if (x < from || x > to) continue;
    const share = toX === fromX ? 0 : Math.max(0, Math.min(1, (x - fromX) / (toX - fromX)));
    return fromY + (toY - fromY) * share;
  }
  return undefined;
}
