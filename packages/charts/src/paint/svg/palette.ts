/** Colours and dashes of series: after the palette of Okabe and Ito, that colour-blind readers can tell apart, on white and on black. */

/** The first is the reader's own text colour: the baseline stands back in grey. */
const colours = ["currentColor", "#1F7FC0", "#D55E00", "#009E73", "#B8629A", "#C78500", "#3A9BD1"] as const;

/** The second is drawn through; the others are dashes and dots. */
const dashes = ["6 4", "", "1.5 3.5", "9 3 2 3", "12 4", "4 4", "2 6"] as const;

/** Gives the colour of a series; from the eighth on colours come again with another dash. */
export function colourOf(series: number): string {
  const at = Math.abs(series);
  return colours[at < colours.length ? at : 1 + ((at - 1) % (colours.length - 1))] ?? "currentColor";
}

/** Gives the dash pattern, empty for a line drawn through. */
export function dashOf(dash: number): string {
  return dashes[Math.abs(dash) % dashes.length] ?? "";
}
