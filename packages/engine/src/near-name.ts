/** Finds the names that a mistyped one was probably meant to be. */

/** Returns up to three of `names` within two edits of `name` (or that begin or end like it), nearest first. */
export function nearNames(name: string, names: Iterable<string>): string[] {
  const scored: [number, string][] = [];
  for (const candidate of names) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    const allowed = Math.max(2, Math.floor(Math.min(name.length, candidate.length) / 4));
    const contains = name.length > 3 && (candidate.includes(name) || name.includes(candidate));
    if (distance <= allowed || contains)
      scored.push([contains ? Math.min(distance, allowed + 1) : distance, candidate]);
  }
  scored.sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1));
  return scored.slice(0, 3).map(([, candidate]) => candidate);
}

/** Says the suggestion, or nothing when no name is close. */
export function didYouMean(name: string, names: Iterable<string>): string {
  const near = nearNames(name, names);
  return near.length === 0 ? "" : near.length === 1 ? `Did you mean ${near[0]}?` : `Close by: ${near.join(", ")}.`;
}

/** Counts the single-letter changes (with swaps of neighbours) that turn one text into the other. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      next.push(best);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
