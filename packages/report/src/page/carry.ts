/**
 * A report to what its page carries.
 * Takes: a report. Gives: plan, kernels, cases, levers and charts; or why the page has no levers to move: there are none, or the futures
 * are too many for a page. One kernel serves every setting of the levers, which it reads from memory at each step.
 */
import { type Mark, tellCount } from "@palanca/charts/page";
import { compile, type InputValue } from "@palanca/engine";
import type { ChartWish } from "@palanca/model-kit";
import type { Block, Report } from "../report.js";
import type { Carried, CarriedChart, CarriedKernel } from "./carried.js";
import { caseOf, type ReportCase } from "./carry-case.js";
import { withoutEvidence } from "./live-parts.js";

/** Numbers that a page may hold at once: 64 million are 512 MB. */
const MOST_NUMBERS = 64e6;

/** A page without levers says so in a sentence. */
export interface NotCarried {
  readonly why: string;
}

export function carry(report: Report): Carried | NotCarried {
  const { comparison, measures } = report;
  const { cases, design } = comparison;
  const [first] = cases;
  if (!first) return { why: "There is no scenario in it." };
  const { plan, model } = first;
  const levers = plan.quantities.flatMap(({ name, label, unit, role, range }) =>
    role === "lever" && range && range[0] < range[1] ? [{ name, label, unit, range }] : [],
  );
  if (levers.length === 0) return { why: "The model has no lever that could be moved." };
  const numbers = numbersHeld(first, design);
  if (numbers * cases.length * design.futures > MOST_NUMBERS)
    return { why: tooMany(numbers, cases.length, design.futures) };
  const kernels = new Kernels();
  const carried = cases.map((one, i) => {
    const kernel = kernels.of(one, design.keep);
    return { ...caseOf(one, i, levers, report), kernel };
  });
  if (!carried.some(({ isMovable }) => isMovable))
    return { why: "Its scenarios set every lever element by element, which no single level describes." };
  const [baseline, ...others] = carried;
  return {
    format: "palanca-page/1",
    design,
    plan,
    kernels: kernels.all,
    words: report.inputs.words,
    cases: [
      baseline as (typeof carried)[number],
      ...others.map((one) => ({ ...one, inputs: differing(one.inputs, baseline?.inputs ?? {}) })),
    ],
    levers,
    question: model.question,
    measures,
    hangsOn: Object.keys(comparison.hangsOn),
    charts: chartsOf(report),
    hasDifferenceBands: comparison.differenceBands !== undefined,
  };
}

/** Numbers that one future of one case leaves: its measures, and a point a step of what charts draw. */
function numbersHeld({ plan, steps = plan.time.steps }: ReportCase, { keep }: Carried["design"]): number {
  const kept = plan.quantities.filter(({ name }) => keep.includes(name));
  return plan.measures.length + kept.reduce((sum, { elements }) => sum + elements.length * (steps + 1), 0);
}

function tooMany(numbers: number, cases: number, futures: number): string {
  const held = `${tellCount(numbers)} numbers a future for ${cases === 1 ? "one scenario" : `each of ${cases} scenarios`} over ${tellCount(futures)} futures`;
  const most = Math.floor(MOST_NUMBERS / (numbers * cases));
  return `A page holds at most ${tellCount(MOST_NUMBERS)} numbers at once, and this one would hold ${tellCount(numbers * cases * futures)}: ${held}. Made with at most ${tellCount(most)} futures (--futures) its levers move.`;
}

/** Kernels by how their inputs are fed: cases that hold other uncertainties have other kernels. */
class Kernels {
  readonly all: CarriedKernel[] = [];
  readonly #known = new Map<string, number>();

  of(one: ReportCase, keep: readonly string[]): number {
    const { plan, inputs } = one;
    const feeds = new Map(plan.inputs.map(({ name, role }) => [name, feedOf(inputs[name], role === "lever")] as const));
    const steps = one.steps ?? plan.time.steps;
    const key = JSON.stringify([steps, [...feeds]]);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const { bytes, layout } = compile(plan, { feeds, steps, keep });
    this.#known.set(key, this.all.length);
    return this.all.push({ bytes: Buffer.from(bytes).toString("base64"), layout }) - 1;
  }
}

function feedOf(value: InputValue | undefined, isLever: boolean): "constant" | "row" | "column" {
  if (isLever) return "row";
  return value?.feed === "draw" ? "column" : value?.feed === "path" ? "row" : "constant";
}

function differing<Value>(
  own: Readonly<Record<string, Value>>,
  others: Readonly<Record<string, Value>>,
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(own).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(others[name])),
  );
}

/** Charts of the report that come from a wish, in the order of the report; rules and sources stay as they were drawn. */
function chartsOf({ comparison, sections, wishes }: Report): CarriedChart[] {
  const figures = sections.flatMap(({ blocks }) => blocks).filter((block) => block.block === "figure");
  return wishes.flatMap((wish) => {
    const found = figures.map((block) => chartOf(block, wish)).find((one) => one !== undefined);
    return found ? [found] : [];
  });

  function chartOf({ chart }: Block & { block: "figure" }, wish: ChartWish): CarriedChart | undefined {
    const bare = drawable(wish);
    if (!bare) return undefined;
    const marks = chart.marks.slice(0, bare.marks.length);
    const rules: readonly Mark[] = chart.marks.slice(bare.marks.length);
    const isSame = JSON.stringify({ ...chart, marks, sources: [] }) === JSON.stringify({ ...bare, sources: [] });
    return isSame ? { wish, rules, sources: chart.sources } : undefined;
  }

  function drawable(wish: ChartWish) {
    try {
      return withoutEvidence({ result: comparison }, wish);
    } catch {
      // A wish that this result cannot meet was told in the report already.
      return undefined;
    }
  }
}
