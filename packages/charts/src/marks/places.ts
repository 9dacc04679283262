/** Where numbers stand on the plot: what the layout hands to every mark. */
import type { Ruler } from "../ruler.js";
import type { Point } from "../scene.js";

export interface Places {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  /** True when names stand on the y axis and amounts run along x. */
  readonly isSideways: boolean;
  /** Thickness of a bar in the painter's units. */
  readonly thickness: number;
  /** From one name to the next. */
  readonly step: number;
  /** Sizes that a dot of a pile may have, the largest first. */
  readonly dots: Ruler["dots"];
  readonly plot: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  /** The pattern of a series; a line that is alone is drawn through. */
  readonly dash: (series: number) => number;
}

/** Cuts a list of places into runs without a hole. */
export function runsOf<Item>(items: readonly (Item | undefined)[]): Item[][] {
  const runs: Item[][] = [];
  let run: Item[] = [];
  for (const item of [...items, undefined]) {
    if (item !== undefined) run.push(item);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return runs;
}

/** Gives the point of an amount at a place along the other axis. */
export function pointOf(places: Places, at: number, amount: number): Point {
  return places.isSideways ? [places.x(amount), places.y(at)] : [places.x(at), places.y(amount)];
}
