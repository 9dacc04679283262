/**
 * Trees to trees with units and dimensions.
 * Takes: a `ResolvedModel`. Gives: a `CheckedModel`. Refuses, all at once: units that are not read, sums of unlike units, a declared unit
 * that differs from the one worked out, quantities over dimensions that their equation does not span.
 */
import { type Problem, refuseIfAny, type Where } from "./problem.js";
import type { Equation, ResolvedModel } from "./resolve.js";
import type { ResolvedTree } from "./resolve-tree.js";
import { type Spans, spanOf } from "./span-of.js";
import { likelyFix } from "./unit-fix.js";
import { unitOf } from "./unit-of.js";
import { fitsUnit, perTime, pureNumber, tellUnit, tryUnit, type Unit } from "./units.js";

export interface CheckedModel extends Omit<ResolvedModel, "stage"> {
  readonly stage: "checked";
  readonly units: ReadonlyMap<string, Unit>;
  /** Unit of each measure. */
  readonly measureUnits: ReadonlyMap<string, Unit>;
  /** Units of the x and y of each table. */
  readonly tableUnits: ReadonlyMap<string, { readonly x: Unit; readonly y: Unit }>;
  /** The dimensions that each node of each equation spans. */
  readonly spans: ReadonlyMap<ResolvedTree, ReadonlySet<string>>;
}

/** Works out the unit of every equation and compares it with the unit the modeller declared. Throws with all of `problems`, too. */
export function checkUnits(resolved: ResolvedModel, problems: Problem[]): CheckedModel {
  const { model, symbols, dimensions } = resolved;
  const counts = new Set(model.counts ?? []);
  const unread = new Set<string>();
  const read = (name: string, text: string): Unit => {
    const unit = tryUnit(String(text), counts, { model: model.id, symbol: name });
    if (!("needed" in unit)) return unit;
    problems.push(unit);
    unread.add(name);
    return pureNumber;
  };
  // Every name is taken at its declared unit, so one slip is reported once and not at every use.
  const units = new Map<string, Unit>();
  for (const { name, unit, role } of symbols.values()) {
    // A start and a shortfall have their stock's unit; what is wrong with it is told there.
    const isOfStock = role === "start" || role === "hidden";
    const found = isOfStock ? tryUnit(String(unit), counts) : read(name, unit);
    if ("needed" in found) unread.add(name);
    units.set(name, "needed" in found ? pureNumber : found);
  }
  const measureUnits = new Map(
    Object.entries(model.measures).map(([name, of]) => [name, read(name, of.unit)] as const),
  );
  const tableUnits = new Map(
    Object.entries(model.tables ?? {}).map(([name, of]) => [
      name,
      { x: read(name, of.xUnit), y: read(name, of.yUnit) },
    ]),
  );

  const spans: Spans = new Map();
  for (const equation of resolved.equations) {
    const where = { model: model.id, symbol: equation.of };
    const before = problems.length;
    const overOf = (name: string): readonly string[] => symbols.get(name)?.over ?? [];
    const span = spanOf(equation.tree, { dimensions, overOf, spans, where, problems });
    checkSpan(equation, span, resolved, where, problems);
    if (mentions(equation, unread)) continue;
    const worked = unitOf(equation.tree, { units, tables: tableUnits, where, problems });
    const declared = neededUnit(equation, units, measureUnits);
    // A quantity whose name was refused has no unit to compare with.
    if (problems.length > before || !worked || !declared) continue;
    if (!fitsUnit(worked, declared)) problems.push(unitsDisagree(equation, worked, declared, where));
  }
  refuseIfAny(problems);
  return { ...resolved, stage: "checked", units, measureUnits, tableUnits, spans };
}

/** An equation with a unit in it that could not be read says nothing more. */
function mentions(equation: Equation, unread: ReadonlySet<string>): boolean {
  if (unread.size === 0) return false;
  const has = (tree: ResolvedTree): boolean =>
    ("name" in tree && unread.has(tree.name)) ||
    ("table" in tree && unread.has(tree.table)) ||
    ("args" in tree && tree.args.some(has));
  return unread.has(equation.of) || has(equation.tree);
}

function neededUnit(
  equation: Equation,
  units: ReadonlyMap<string, Unit>,
  measures: ReadonlyMap<string, Unit>,
): Unit | undefined {
  const unit = (equation.part === "measure" ? measures : units).get(equation.of);
  return unit && equation.part === "change" ? perTime(unit, -1) : unit;
}

function unitsDisagree(equation: Equation, worked: Unit, declared: Unit, where: Where): Problem {
  const what = equation.part === "change" ? `the change of ${equation.of} a year` : equation.of;
  return {
    kind: "units-disagree",
    where,
    seen: `${equation.of} = ${equation.written}`.slice(0, 400),
    needed: `This works out as ${tellUnit(worked)}, but ${what} is declared as ${tellUnit(declared)}.`,
    todo: likelyFix(worked, declared) ?? "Look at the equation's factors one by one, or change the declared unit.",
  };
}

function checkSpan(
  equation: Equation,
  spans: ReadonlySet<string>,
  { symbols, dimensions }: ResolvedModel,
  where: Where,
  problems: Problem[],
): void {
  const over = symbols.get(equation.of)?.over ?? [];
  const extra = [...spans].filter((name) => !dimensions.covers(over, name));
  if (extra.length === 0) return;
  problems.push({
    kind: "dimensions-disagree",
    where,
    seen: `${equation.of} = ${equation.written}`.slice(0, 400),
    needed: `The equation spans ${extra.join(" and ")}, but ${equation.of} does not.`,
    todo: `Reduce it, for example with sum(…, ${extra[0]}), or declare ${equation.of} over ${extra[0]}.`,
  });
}
