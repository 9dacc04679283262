/** What looks over a whole run (`last total mean at ...`): accumulators that follow each step, and the measures worked out at the end. */
import { type CheckedModel, literal } from "./check-units.js";
import { add, call, divide, number, slot } from "./expression.js";
import { type LoweringContext, lower } from "./lower.js";
import type { Tree } from "./parse.js";
import type { Assignment, Expression, PlanMeasure } from "./plan-format.js";
import type { Problem } from "./problem.js";

export interface Measured {
  /** Assignments to accumulators, in order, after the flows of each step; they start from zero. */
  readonly eachStep: Assignment[];
  readonly finals: Assignment[];
  readonly measures: PlanMeasure[];
}

const stepNumber: Expression = { op: "step-number" };
const clock: Expression = { op: "time" };

/** Lowers every measure of the model. `total` becomes a state like any stock, so that it is integrated by the model's method. */
export function measureFinals(checked: CheckedModel, context: LoweringContext, problems: Problem[]): Measured {
  const eachStep: Assignment[] = [];
  const accumulate = (next: (own: Expression) => Expression): Expression => {
    const at = context.takeSlot();
    eachStep.push({ to: at, is: next(slot(at)) });
    return slot(at);
  };
  const atFirst = (then: Expression, otherwise: Expression): Expression =>
    call("if", call("equal", stepNumber, number(0)), then, otherwise);
  const half = context.step / 2;

  const inside: LoweringContext = {
    ...context,
    reduce(name, [tree, year]) {
      const x = lower(tree as Tree, {}, context);
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
          const wanted = calendarYear(checked, year as Tree, problems);
          const isThen = call(
            "and",
            call("larger-equal", clock, number(wanted - half)),
            call("smaller", clock, number(wanted + half)),
          );
          return accumulate((own) => call("if", isThen, x, own));
        }
        default: {
          // first_time: holds the first year; zero stands for "not yet", as no calendar year is zero.
          const seen = accumulate((own) =>
            call("if", call("and", x, call("equal", own, number(0))), add(clock, number(0)), own),
          );
          return call("if", call("equal", seen, number(0)), add(clock, number(context.step)), seen);
        }
      }
    },
  };

  const finals: Assignment[] = [];
  const measures: PlanMeasure[] = [];
  for (const equation of checked.equations) {
    if (equation.part !== "measure") continue;
    const declared = checked.model.measures[equation.of];
    if (!declared) continue;
    const is = lower(equation.tree, {}, inside);
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
}

function calendarYear({ model }: CheckedModel, tree: Tree, problems: Problem[]): number {
  const wanted = literal(tree) ?? Number.NaN;
  if (wanted >= model.time.from && wanted <= model.time.to) return wanted;
  problems.push({
    kind: "year-out-of-span",
    where: { model: model.id, symbol: "measures" },
    seen: tree.text,
    needed: `at(x, year) takes a written year from ${model.time.from} to ${model.time.to}.`,
    todo: "Name a year of the model's own span.",
  });
  return model.time.from;
}
