/**
 * What a spread hangs on: first-order shares of variance, read from the futures at hand.
 * Futures are sorted by one uncertainty and cut into bins of equal count; the share is the variance between the bins' means, less what
 * chance alone puts there. E. Plischke, Reliability Engineering and System Safety 95, 2010 (given-data estimation).
 *
 * Worked case: y = a + b with a twice as wide as b has variance shares 4/5 and 1/5.
 */
import type { Plan, RunCase } from "@palanca/engine";
import { columnOf, inputsBehind, mean } from "@palanca/engine/run";
import type { SettledInput } from "@palanca/model-kit";
import type { Share } from "./result.js";

/** What is asked of a case: what runs, and the words of what was settled. */
export interface SettledCase extends RunCase {
  readonly settled: {
    readonly inputs: Readonly<Record<string, Pick<SettledInput, "name" | "label" | "grade" | "value">>>;
  };
}

/** Futures in the order of a column, for one set of sound futures; measures that share them are sorted once. */
export class ColumnOrders {
  readonly #orders = new Map<string, Uint32Array>();

  of(name: string, column: Float64Array, sound: readonly number[]): ArrayLike<number> {
    const known = this.#orders.get(name);
    if (known) return known;
    const order = Uint32Array.from(sound).sort((a, b) => (column[a] as number) - (column[b] as number) || a - b);
    // Beyond this the orders of all columns would take more memory than sorting again takes time.
    if (order.length <= 65_536) this.#orders.set(name, order);
    return order;
  }
}

/** Futures in a bin, at least; fewer make bins whose means are mostly chance. */
const FEWEST = 32;

/**
 * Shares for one measure. `draws` holds the columns by name; futures with NaN are left out. Only what the measure can depend on is asked,
 * so that chance gives no share to the rest. Largest first; shares below zero count as none.
 */
export function sharesOf(
  measure: string,
  output: Float64Array,
  draws: ReadonlyMap<string, Float64Array>,
  cases: readonly SettledCase[],
  orders = new ColumnOrders(),
): Share[] {
  const behind = columnsBehind(measure, cases);
  const sound = Array.from(output.keys()).filter((i) => output[i] === output[i]);
  const middle = mean(sound.map((i) => output[i] as number));
  const total = sound.reduce((sum, i) => sum + ((output[i] as number) - middle) * ((output[i] as number) - middle), 0);
  const shares: Share[] = [];
  for (const [name, column] of draws) {
    if (!behind.has(name)) continue;
    const share = total > 0 ? firstOrder(output, orders.of(name, column, sound), middle, total) : 0;
    shares.push({ ...describe(name, cases), share });
  }
  return shares.sort((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1));
}

/** The drawn columns that a measure can depend on, in any of the cases. */
function columnsBehind(measure: string, cases: readonly SettledCase[]): Set<string> {
  return new Set(
    cases.flatMap((one) =>
      knownBehind(one.plan, measure).flatMap((name) => {
        const value = one.inputs[name];
        return value?.feed === "draw" ? [columnOf(value)] : [];
      }),
    ),
  );
}

const behind = new WeakMap<Plan, Map<string, readonly string[]>>();

/** Inputs behind a measure, looked up once a plan: every lever step asks again. */
function knownBehind(plan: Plan, measure: string): readonly string[] {
  const known = behind.get(plan) ?? new Map<string, readonly string[]>();
  const names = known.get(measure) ?? inputsBehind(plan, measure);
  behind.set(plan, known.set(measure, names));
  return names;
}

function firstOrder(output: Float64Array, order: ArrayLike<number>, middle: number, total: number): number {
  const bins = Math.max(2, Math.min(48, Math.floor(order.length / FEWEST)));
  if (order.length < 2 * FEWEST) return 0;
  let between = 0;
  for (let bin = 0; bin < bins; bin++) {
    const from = Math.floor((bin * order.length) / bins);
    const to = Math.floor(((bin + 1) * order.length) / bins);
    const values = new Float64Array(to - from);
    for (let i = 0; i < values.length; i++) values[i] = output[order[from + i] as number] as number;
    const binMean = mean(values);
    between += (to - from) * (binMean - middle) * (binMean - middle);
  }
  // Chance alone gives each bin its share of what is left within the bins.
  const within = (total - between) / (order.length - bins);
  return Math.max(0, Math.min(1, (between - (bins - 1) * within) / total));
}

/** The key, the words and the grade of what is drawn in a column. */
function describe(column: string, cases: readonly SettledCase[]): { name: string; label: string; grade: string } {
  for (const one of cases) {
    for (const input of Object.values(one.settled.inputs)) {
      if (input.value.feed === "draw" && columnOf(input.value) === column)
        return { name: input.name, label: input.label, grade: input.grade };
    }
  }
  return { name: column, label: column, grade: "assumption" };
}
