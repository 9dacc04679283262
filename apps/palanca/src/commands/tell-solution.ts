/** What would have to be true, in sentences: where it stands, the least change, how often it is met, and what has no precedent. */
import { type FreeNumber, percent, type Solution, type Tried } from "@palanca/analysis";
import { tell, tellCount } from "@palanca/charts";

export interface SolutionWords {
  /** What a number of the policy is called. */
  readonly name: (one: FreeNumber) => string;
  readonly place: (id: string) => string;
}

/** Tells a solution, the answer first. */
export function tellSolution(result: Solution, words: SolutionWords): string[] {
  const { label, unit, target, chance, free, standing, least, nearest, tried, feasibleShare } = result;
  const goal = `${label} ${target.is === "<=" ? "at most" : "at least"} ${tell(target.value, unit)} in ${percent(chance)} of futures`;
  const at = ({ at: values }: Tried): string =>
    free.map((one, i) => `${words.name(one)} ${tell(values[i] as number, one.unit)}`).join(", ");
  const told = [
    `${goal}: as it stands (${at(standing)}) it is met in ${percent(standing.chance)}, the median is ${tell(standing.median, unit)}.`,
  ];
  if (least && least.change === 0) told.push("It is met already; nothing has to change.");
  else if (least)
    told.push(
      `The least change is to ${at(least)}: met in ${percent(least.chance)}, the median is ${tell(least.median, unit)}.`,
      `${percent(feasibleShare)} of the ${tried.length} settings tried over the whole range meet it.`,
    );
  else if (nearest)
    told.push(
      `No setting within the ranges meets it. The nearest is ${at(nearest)}: met in ${percent(nearest.chance)}, the median is ${tell(nearest.median, unit)}.`,
    );
  const failed = Math.max(standing.failed, ...tried.map((one) => one.failed));
  if (failed > 0)
    told.push(
      `In up to ${tellCount(failed)} of ${tellCount(result.futures)} futures a number was lost; they are left out, and chances are of the others.`,
    );
  for (const one of result.precedents) {
    const declared = free.find(({ name }) => name === one.name);
    const name = declared ? words.name(declared) : one.name;
    const amount = (value: number): string => tell(value, declared?.unit ?? "1");
    const long = one.years > 0 ? ` for ${one.years} ${one.years === 1 ? "year" : "years"}` : "";
    const record = ({ value, place, years, facts }: NonNullable<typeof one.strongest>): string =>
      `${amount(value)} (${words.place(place)}${years > 0 ? `, ${years} ${years === 1 ? "year" : "years"}` : ""}: ${facts.join(" to ")})`;
    if (!one.isKnown) {
      told.push(`${name}: the evidence holds no precedent to judge ${amount(one.required)} by.`);
      continue;
    }
    const verdict = one.isOutside ? "lies outside every precedent" : "lies within what is on record";
    const strongest = one.strongest
      ? `the strongest${one.strongest.years > 0 ? " kept up as long" : ""} is ${record(one.strongest)}`
      : "none that way lasted as long";
    const shorter = one.shorter ? `; over any time it is ${record(one.shorter)}` : "";
    told.push(`${name}: ${amount(one.required)}${long} ${verdict}; ${strongest}${shorter}.`);
  }
  return told;
}
