/** Where a curve over a grid crosses a threshold: between two neighbours, on the straight line that joins them. */

/** Every crossing from the lowest grid value up. A point that lies on the threshold counts once. */
export function crossings(grid: readonly number[], values: readonly number[], threshold: number): number[] {
  const found: number[] = [];
  for (let i = 0; i < grid.length; i++) {
    const here = (values[i] as number) - threshold;
    if (here === 0) {
      found.push(grid[i] as number);
      continue;
    }
    const next = i + 1 < grid.length ? (values[i + 1] as number) - threshold : Number.NaN;
    if ((here < 0 && next > 0) || (here > 0 && next < 0))
      found.push((grid[i] as number) + (((grid[i + 1] as number) - (grid[i] as number)) * here) / (here - next));
  }
  return found;
}
