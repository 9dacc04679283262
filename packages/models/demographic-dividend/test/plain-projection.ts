/** Cohort components once more in plain loops, to hold the model's equations against. */

/** Years lived in each five-year age group, of one born, from rates of death in the intervals 0, 1, 5, 10 ... */
export function lifeTableOf(rates: readonly number[], lived: readonly number[], widths: readonly number[]): number[] {
  const years: number[] = [];
  let alive = 1;
  rates.forEach((rate, i) => {
    const isLast = i === rates.length - 1;
    const width = widths[i] as number;
    const chance = isLast ? 1 : (width * rate) / (1 + (width - (lived[i] as number)) * rate);
    years.push(isLast ? alive / rate : width * alive * (1 - chance) + (lived[i] as number) * alive * chance);
    alive *= 1 - chance;
  });
  return [(years[0] as number) + (years[1] as number), ...years.slice(2)];
}

/** Those of each age group a step later; nobody yet in the first. */
export function ageing(
  people: readonly number[],
  migrants: readonly number[],
  years: readonly number[],
): { survivors: number[] } {
  const last = people.length - 1;
  const survivors = people.map(() => 0);
  const open = (years[last] as number) / ((years[last] as number) + (years[last - 1] as number));
  for (let age = 0; age <= last; age++) {
    const exposed = (people[age] as number) + (migrants[age] as number) / 2;
    const share = age >= last - 1 ? open : (years[age + 1] as number) / (years[age] as number);
    const next = Math.min(age + 1, last);
    survivors[next] = (survivors[next] as number) + exposed * share;
  }
  return { survivors };
}

/** Children born in a step. */
export function birthsOf(
  women: readonly number[],
  migrants: readonly number[],
  survivors: readonly number[],
  rates: readonly number[],
  step: number,
): number {
  let births = 0;
  rates.forEach((rate, age) => {
    const exposed = (women[age] as number) + (migrants[age] as number) / 2;
    births += (step * rate * (exposed + (survivors[age] as number))) / 2;
  });
  return births;
}
