/** What looks over a whole run (`last total mean at ...`): accumulators that follow each step, and the measures worked out at the end. */
import type { CheckedModel } from "./check-units.js";
import { add, call, divide, multiply, number, slot, subtract } from "./expression.js";
import { literal } from "./literal.js";
import { type LoweringContext, lower } from "./lower.js";
import type { Assignment, Expression, Plan, PlanMeasure } from "./plan-format.js";
import type { Problem } from "./problem.js";
import type { ResolvedTree } from "./resolve-tree.js";

export interface Measured {
  /** Assignments to accumulators, in order, after the flows of each step; they start from zero. */
  readonly eachStep: Assignment[];
  readonly finals: Assignment[];
  readonly measures: PlanMeasure[];
}

const stepNumber: Expression = { op: "step-number" };

/** Lowers every measure of the model. `total` becomes a state like any stock, so that it is integrated by the model's method. */
export function measureFinals(
  checked: CheckedModel,
  running: (owner: string) => LoweringContext,
  time: Plan["time"],
  problems: Problem[],
): Measured {
  const eachStep: Assignment[] = [];
  const finals: Assignment[] = [];
  const memo: LoweringContext["memo"] = new Map();
  const measures: PlanMeasure[] = [];
  for (const equation of checked.equations) {
    const declared = equation.part === "measure" ? checked.model.measures[equation.of] : undefined;
    if (!declared) continue;
    const context = running(equation.of);
    const is = lower(
      equation.tree,
      {},
      {
        ...context,
        memo,
        // What stands outside the functions over the run is worked out after it.
        hide: (hidden) => {
          const to = context.takeSlot();
          finals.push({ to, is: hidden });
          return slot(to);
        },
        reduce: (name, args, element) =>
          overRun(name, lower(args[0] as ResolvedTree, element, context), context, eachStep, () =>
            calendarYear(checked, equation.of, args[1] as ResolvedTree, problems),
          ),
      },
    );
    const to = context.takeSlot();
    finals.push({ to, is });
    measures.push({
      name: equation.of,
      label: declared.label ?? equation.of.split(".").at(-1)?.replaceAll("_", " ") ?? equation.of,
      unit: declared.unit,
      toBase: checked.measureUnits.get(equation.of)?.factor ?? 1,
      better: declared.better,
      slot: to,
      equation: equation.written,
    });
  }
  return { eachStep, finals, measures };

  function overRun(
    name: string,
    x: Expression,
    context: LoweringContext,
    steps: Assignment[],
    wantedYear: () => number,
  ): Expression {
    const accumulate = (next: (own: Expression) => Expression): Expression => {
      const at = context.takeSlot();
      steps.push({ to: at, is: next(slot(at)) });
      return slot(at);
    };
    const atFirst = (then: Expression, otherwise: Expression): Expression =>
      call("if", call("equal", stepNumber, number(0)), then, otherwise);
    switch (name) {
      case "last":
        return x;
      case "first":
        return accumulate((own) => atFirst(x, own));
      case "total": {
        const at = context.takeSlot();
        context.states.push({ slot: at, start: number(0), change: x });
        return slot(at);
      }
      case "mean":
        return divide(
          accumulate((own) => add(own, x)),
          add(stepNumber, number(1)),
        );
      case "lowest":
        return accumulate((own) => atFirst(x, call("min", own, x)));
      case "highest":
        return accumulate((own) => atFirst(x, call("max", own, x)));
      case "at": {
        const wanted = number(Math.round((wantedYear() - time.from) / time.step));
        return accumulate((own) => call("if", call("equal", stepNumber, wanted), x, own));
      }
      default: {
        // first_time holds the number of the first such step from 1 on; zero stands for "not yet".
        const next = add(stepNumber, number(1));
        const seen = accumulate((own) => call("if", call("equal", own, number(0)), call("if", x, next, own), own));
        const reached = call("if", call("equal", seen, number(0)), next, subtract(seen, number(1)));
        return add(number(time.from), multiply(reached, number(time.step)));
      }
    }
  }
}

function calendarYear({ model }: CheckedModel, symbol: string, tree: ResolvedTree, problems: Problem[]): number {
  const wanted = literal(tree) ?? Number.NaN;
  if (wanted >= model.time.from && wanted <= model.time.to) return wanted;
  problems.push({
    kind: "year-out-of-span",
    where: { model: model.id, symbol },
    seen: tree.text,
    needed: `at(x, year) takes a written year from ${model.time.from} to ${model.time.to}.`,
    todo: "Name a year of the model's own span.",
  });
  return model.time.from;
}
