/** Finds in a comparison what a wish speaks of; what is not there is a problem with near names. */
import { didYouMean, type Problem, ProblemsError } from "@palanca/engine/run";
import type { ChartWish } from "@palanca/model-kit";
import type { Named } from "./drawn.js";

/** Finds the bands of a quantity, one a case in the order of cases. `of` may leave out the model's name where only one has it. */
export function findBands<Band extends Named["bands"][number]>(
  comparison: Omit<Named, "bands"> & { readonly bands: readonly Band[] },
  wish: Pick<ChartWish, "of">,
): Band[] {
  const [asked, element] = splitElement(wish.of);
  const quantities = comparison.bands.map(({ quantity }) => quantity);
  const quantity = match(asked, quantities);
  if (quantity === undefined) {
    const isMeasure =
      match(
        asked,
        comparison.measures.map(({ name }) => name),
      ) !== undefined;
    throw refusal(
      "quantity-not-in-result",
      wish.of,
      isMeasure
        ? `${asked} is a measure, one number a future; a fan is of a quantity over time.`
        : missing(asked, "quantity over time"),
      isMeasure ? "Ask for the form bars or difference, or name a quantity." : near(asked, quantities),
    );
  }
  const bands = comparison.bands.filter((band) => band.quantity === quantity);
  const elements = [...new Set(bands.map((band) => band.element))];
  const chosen =
    element ?? (elements.length === 1 ? elements[0] : elements.find((one) => one === "" || one === "total"));
  if (chosen === undefined || !elements.includes(chosen)) {
    const written = elements.slice(0, 6).map((one) => `${asked}[${one}]`);
    throw refusal(
      "element-not-named",
      wish.of,
      `${asked} has a line for each of ${elements.length} elements, and a fan shows one.`,
      `Write one of ${written.join(", ")}.`,
    );
  }
  return bands.filter((band) => band.element === chosen).sort((a, b) => a.case - b.case);
}

/** Finds a measure by its name, with or without the model's. */
export function findMeasure<Measure extends Named["measures"][number]>(
  comparison: Omit<Named, "measures"> & { readonly measures: readonly Measure[] },
  wish: Pick<ChartWish, "of" | "form">,
): Measure {
  const names = comparison.measures.map(({ name }) => name);
  const name = match(wish.of, names);
  const found = comparison.measures.find((measure) => measure.name === name);
  if (found) return found;
  const isBand =
    match(
      splitElement(wish.of)[0],
      comparison.bands.map(({ quantity }) => quantity),
    ) !== undefined;
  throw refusal(
    "measure-not-in-result",
    wish.of,
    isBand ? `${wish.of} is a quantity over time; the form ${wish.form} is of a measure.` : missing(wish.of, "measure"),
    isBand ? "Ask for the form fan, or name a measure." : near(wish.of, names),
  );
}

/** Finds the case that a chart is set against: the baseline when the wish names none. */
export function findAgainst(comparison: Pick<Named, "cases">, wish: Pick<ChartWish, "against">): number {
  if (wish.against === undefined) return 0;
  const ids = comparison.cases.map(({ id }) => id);
  const at = ids.indexOf(wish.against);
  if (at >= 0) return at;
  throw refusal("scenario-not-in-result", wish.against, missing(wish.against, "scenario"), near(wish.against, ids));
}

/** Makes a problem of charts ready to throw. */
export function refusal(kind: string, seen: string, needed: string, todo: string): ProblemsError {
  const problem: Problem = { kind, where: {}, seen, needed, todo };
  return new ProblemsError([problem]);
}

function match(asked: string, names: readonly string[]): string | undefined {
  if (names.includes(asked)) return asked;
  const endings = [...new Set(names.filter((name) => name.endsWith(`.${asked}`)))];
  return endings.length === 1 ? endings[0] : undefined;
}

function splitElement(of: string): [string, string | undefined] {
  const found = /^([^[]+)\[([^\]]*)\]$/.exec(of);
  return found ? [found[1]!.trim(), found[2]] : [of, undefined];
}

function missing(name: string, what: string): string {
  return `There is no ${what} called ${name} in this result.`;
}

function near(name: string, names: readonly string[]): string {
  const unique = [...new Set(names)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const local = unique.map((one) => one.split(".").at(-1) ?? one);
  const listed =
    unique.length > 0
      ? `In the result: ${unique.slice(0, 12).join(", ")}${unique.length > 12 ? " and more" : ""}.`
      : "";
  return (
    [didYouMean(name, [...new Set([...unique, ...local])]), listed].filter(Boolean).join(" ") ||
    "Run a comparison that keeps it."
  );
}
