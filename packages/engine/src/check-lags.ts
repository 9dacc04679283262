/** Fixed lags are whole steps, and not more of them than a run can hold. */
import type { CheckedModel } from "./check-units.js";
import { functions } from "./functions.js";
import { literal } from "./literal.js";
import type { Problem } from "./problem.js";
import { childrenOfResolved, type ResolvedTree } from "./resolve-tree.js";

const MOST_STEPS = 10_000;

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
      for (const child of childrenOfResolved(node)) look(child);
    };
    look(tree);
  }
}

function isWhole(steps: number): boolean {
  return Math.abs(steps - Math.round(steps)) < 1e-6;
}
