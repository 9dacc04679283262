/** Direct labels at the ends of lines: moved apart until none touches another, and fewer when there is no room for all. */

export interface Wanted {
  /** Where the middle of the label should be. */
  readonly y: number;
}

/**
 * Moves labels apart. Gives for each label kept (by its place in `wanted`) the top of its line between `top` and `bottom`; when
 * there are more than fit, those last in the list are left out.
 */
export function moveApart(
  wanted: readonly Wanted[],
  top: number,
  bottom: number,
  lineHeight: number,
): { index: number; top: number }[] {
  const room = Math.max(0, Math.floor((bottom - top) / lineHeight + 1e-9));
  const kept = wanted.map(({ y }, index) => ({ index, top: y - lineHeight / 2 })).slice(0, room);
  kept.sort((a, b) => a.top - b.top || a.index - b.index);
  let least = top;
  for (const one of kept) {
    one.top = Math.max(one.top, least);
    least = one.top + lineHeight;
  }
  let most = bottom - lineHeight;
  for (const one of kept.toReversed()) {
    one.top = Math.min(one.top, most);
    most = one.top - lineHeight;
  }
  return kept;
}
