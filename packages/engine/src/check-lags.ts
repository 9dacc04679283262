/** Fixed lags are whole steps, and not more of them than a run can hold; written times of delays and smooths are not too short for the step. */
import type { CheckedModel } from "./check-units.js";
import { functions } from "./functions.js";
import { literal } from "./literal.js";
import type { Problem } from "./problem.js";
import { childrenOfResolved, type ResolvedTree } from "./resolve-tree.js";

const MOST_STEPS = 10_000;

/** Where the order of a delay or smooth stands, or what it is. */
const orders: Readonly<Record<string, number | "written">> = {
  delay1: 1,
  delay3: 3,
  delayn: "written",
  smth1: 1,
  smth3: 3,
  smthn: "written",
  trend: 1,
  forcst: 1,
};

/** Notes every lag that does not fit the length of a step. */
export function checkLags(checked: CheckedModel, step: number, problems: Problem[]): void {
  for (const { of, tree } of checked.equations) {
    const look = (node: ResolvedTree): void => {
      const place = node.node === "call" ? functions.get(node.name)?.lag : undefined;
      const lag = place === undefined ? undefined : literal((node as { args: readonly ResolvedTree[] }).args[place]);
      if (lag !== undefined && !(isWhole(lag / step) && lag / step <= MOST_STEPS)) {
        problems.push({
          kind: "lag-not-whole",
          where: { model: checked.model.id, symbol: of },
          seen: node.text,
          needed: `A fixed lag is a whole number of steps, at most ${MOST_STEPS}; a step is ${step} years long.`,
          todo: "Change the lag or the step, or take delay1 or delay3, whose time may be any.",
        });
      }
      if (node.node === "call") {
        const short = tooShort(node.name, node.args, step);
        if (short) {
          const where = { model: checked.model.id, symbol: of };
          problems.push({ kind: "time-too-short", where, seen: node.text, ...short });
        }
      }
      for (const child of childrenOfResolved(node)) look(child);
    };
    look(tree);
  }
}

/** What is wrong with a written time or interval that the steps of the model would pass over. */
function tooShort(
  name: string,
  args: readonly ResolvedTree[],
  step: number,
): { readonly needed: string; readonly todo: string } | undefined {
  if (name === "pulse") {
    const interval = literal(args[2]);
    if (interval === undefined || !(interval > 0 && interval < step - 1e-6)) return undefined;
    return {
      needed: `At most one pulse falls into a step, and a step is ${step} years long.`,
      todo: "Take a longer interval or a shorter step.",
    };
  }
  const order = Object.hasOwn(orders, name) ? orders[name] : undefined;
  const stages = order === "written" ? literal(args[2]) : order;
  const time = literal(args[1]);
  if (stages === undefined || time === undefined || time / stages >= step / 2 - 1e-9) return undefined;
  return {
    needed: `Each stage takes half a step at least (time / order; a step is ${step} years long); with less it swings wider and wider.`,
    todo: "Take a longer time, a lower order or a shorter step, or the quantity itself where there is no delay.",
  };
}

function isWhole(steps: number): boolean {
  return Math.abs(steps - Math.round(steps)) < 1e-6;
}
