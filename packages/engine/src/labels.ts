/** What stands in the brackets of `population[80+]`: labels, which mathjs would read as sums and ranges. */

/** A label, and the dimension that it is of where that is said. */
export interface LabelRef {
  readonly dimension?: string;
  readonly label: string;
}

/** Puts `$0`, `$1` … in place of what stands in brackets, and gives back what stood there. */
export function cutLabels(text: string): { readonly text: string; readonly labels: readonly string[] } {
  const labels: string[] = [];
  const cut = text.replace(/\[([^[\]]*)\]/g, (_whole, inside: string) => `[$${labels.push(inside) - 1}]`);
  return { text: cut, labels };
}

/** Reads `young`, `female, 0-4` or `from: north, to: south`; undefined when there is nothing to read. */
export function readLabels(inside: string): LabelRef[] | undefined {
  const found = inside.split(",").map((part): LabelRef | undefined => {
    const [before, after, more] = part.split(":").map((piece) => piece.trim());
    if (more !== undefined || !before) return undefined;
    if (after === undefined) return { label: before };
    return after ? { dimension: before, label: after } : undefined;
  });
  return found.every((one) => one !== undefined) ? (found as LabelRef[]) : undefined;
}
