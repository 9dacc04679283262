/** How many formulas a workbook would hold; too many are refused before any is made. */
import { tellCount } from "@palanca/charts";
import { ProblemsError } from "@palanca/engine";
import type { Case } from "@palanca/scenarios";

/** Beyond this a spreadsheet takes minutes to open and nobody follows it. */
const MOST = 200_000;
/** Columns that a sheet has. */
const WIDEST = 16_384;

export function refuseTooMany(cases: readonly Case[]): void {
  const count = cases.reduce((sum, one) => sum + formulasOf(one), 0);
  const points = Math.max(...cases.map((one) => (one.steps ?? one.plan.time.steps) + 1));
  if (count <= MOST && points + 10 <= WIDEST) return;
  throw new ProblemsError([
    {
      kind: "workbook-too-large",
      where: { model: cases[0]?.plan.model.id ?? "" },
      seen: `${tellCount(count)} formulas, ${tellCount(points)} steps`,
      needed: `A workbook that can be followed has at most ${tellCount(MOST)} formulas and ${tellCount(WIDEST - 10)} steps.`,
      todo: "Take fewer scenarios or a shorter horizon, or let csv and json carry the numbers.",
    },
  ]);
}

function formulasOf({ plan, steps = plan.time.steps }: Case): number {
  const shown = plan.quantities
    .filter(({ role }) => role === "stock" || role === "flow")
    .reduce((sum, quantity) => sum + quantity.elements.length, 0);
  const once = plan.initials.length + plan.finals.length + plan.measures.length;
  return once + (plan.step.length + shown) * (steps + 1) + plan.updates.length * steps;
}
