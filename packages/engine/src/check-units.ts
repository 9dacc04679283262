/**
 * Trees to trees with units and dimensions.
 * Takes: a `ResolvedModel`. Gives: a `CheckedModel`. Refuses, all at once: units that are not read, sums of unlike units, a declared unit
 * that differs from the one worked out, quantities over dimensions that their equation does not span.
 */
import { functions, type UnitFault } from "./functions.js";
import { didYouMean } from "./near-name.js";
import type { Tree } from "./parse.js";
import { type Problem, refuseIfAny, type Where } from "./problem.js";
import type { Equation, ModelSymbol, ResolvedModel } from "./resolve.js";
import {
  divideUnits,
  fitsUnit,
  multiplyUnits,
  powerUnit,
  pureNumber,
  sameDimension,
  tellUnit,
  tryUnit,
  type Unit,
} from "./units.js";

export interface CheckedModel extends Omit<ResolvedModel, "stage"> {
  readonly stage: "checked";
  readonly units: ReadonlyMap<string, Unit>;
  /** Unit of each measure. */
  readonly measureUnits: ReadonlyMap<string, Unit>;
}

const year: Unit = { factor: 1, powers: new Map([["year", 1]]), kind: "plain" };

/** Works out the unit of every equation and compares it with the unit the modeller declared. */
export function checkUnits(resolved: ResolvedModel): CheckedModel {
  const { model, symbols } = resolved;
  const problems: Problem[] = [];
  const counts = new Set(model.counts ?? []);
  const read = (name: string, text: string): Unit => {
    const unit = tryUnit(text, counts, { model: model.id, symbol: name });
    if (!("needed" in unit)) return unit;
    problems.push(unit);
    return pureNumber;
  };
  // Every name is taken at its declared unit, so one slip is reported once and not at every use.
  const units = new Map([...symbols.values()].map((symbol) => [symbol.name, read(symbol.name, symbol.unit)] as const));
  const measureUnits = new Map(
    Object.entries(model.measures).map(([name, of]) => [name, read(name, of.unit)] as const),
  );
  refuseIfAny(problems);

  for (const equation of resolved.equations) {
    const where = { model: model.id, symbol: equation.of };
    const walk = new Walk(resolved, units, where, problems);
    const before = problems.length;
    const worked = walk.unitOf(equation.tree, equation.part === "measure");
    const spans = walk.spanOf(equation.tree, equation.part === "measure");
    if (problems.length > before) continue;
    const declared = neededUnit(equation, units, measureUnits);
    if (worked && !fitsUnit(worked, declared)) problems.push(unitsDisagree(equation, worked, declared, where));
    checkSpan(equation, spans, symbols.get(equation.of), where, problems);
  }
  refuseIfAny(problems);
  return { ...resolved, stage: "checked", units, measureUnits };
}

function neededUnit(equation: Equation, units: ReadonlyMap<string, Unit>, measures: ReadonlyMap<string, Unit>): Unit {
  if (equation.part === "measure") return measures.get(equation.of) as Unit;
  const unit = units.get(equation.of) as Unit;
  return equation.part === "change" ? divideUnits(unit, year) : unit;
}

function unitsDisagree(equation: Equation, worked: Unit, declared: Unit, where: Where): Problem {
  const what = equation.part === "change" ? `the change of ${equation.of} a year` : equation.of;
  const perYear = sameDimension(divideUnits(declared, year), worked);
  const timesYear = sameDimension(multiplyUnits(declared, year), worked);
  const todo = perYear
    ? `Declare it per year, or make ${equation.of} a stock if it should add up over the years.`
    : timesYear
      ? "Divide by a time, or declare the unit without the division by year."
      : "Look at the equation's factors one by one, or change the declared unit.";
  return {
    kind: "units-disagree",
    where,
    seen: `${equation.of} = ${equation.written}`,
    needed: `This works out as ${tellUnit(worked)}, but ${what} is declared as ${tellUnit(declared)}.`,
    todo,
  };
}

function checkSpan(
  equation: Equation,
  spans: ReadonlySet<string>,
  symbol: ModelSymbol | undefined,
  where: Where,
  problems: Problem[],
): void {
  const over = symbol?.over ?? [];
  const extra = [...spans].filter((dimension) => !over.includes(dimension));
  if (extra.length === 0) return;
  problems.push({
    kind: "dimensions-disagree",
    where,
    seen: `${equation.of} = ${equation.written}`,
    needed: `The equation spans ${extra.join(" and ")}, but ${equation.of} does not.`,
    todo: `Reduce it, for example with sum(…, ${extra[0]}), or declare ${equation.of} over ${extra[0]}.`,
  });
}

/** One walk over one equation; problems are noted where they are met. */
class Walk {
  readonly #resolved: ResolvedModel;
  readonly #units: ReadonlyMap<string, Unit>;
  readonly #where: Where;
  readonly #problems: Problem[];

  constructor(resolved: ResolvedModel, units: ReadonlyMap<string, Unit>, where: Where, problems: Problem[]) {
    this.#resolved = resolved;
    this.#units = units;
    this.#where = where;
    this.#problems = problems;
  }

  /** The unit of a tree; undefined for a number that fits any unit (zero) and where a problem was noted. */
  unitOf(tree: Tree, inMeasure: boolean): Unit | undefined {
    const inner = (child: Tree): Unit | undefined => this.unitOf(child, inMeasure);
    switch (tree.node) {
      case "number":
        return tree.value === 0 ? undefined : pureNumber;
      case "name":
        if (tree.name === "time" || tree.name === "elapsed") return year;
        return tree.name === "step_number" ? pureNumber : this.#units.get(tree.name);
      case "element":
        return this.#units.get(tree.name);
      case "call": {
        const known = functions.get(tree.name);
        const units = tree.args.map((arg, i) =>
          this.#isDimension(tree, i) || isYear(tree, i) ? undefined : inner(arg),
        );
        if (!known || (known.kind === "over" && tree.args.length < 2)) return units[0];
        return this.#settle(
          tree,
          known.unit(units, (...all) => common(all)),
        );
      }
      case "if":
        this.#needPure(tree.args[0], inner(tree.args[0]));
        return this.#settle(tree, common([inner(tree.args[1]), inner(tree.args[2])]));
      default:
        return this.#operatorUnit(tree, tree.args.map(inner));
    }
  }

  /** The dimensions that a tree spans. */
  spanOf(tree: Tree, inMeasure: boolean): Set<string> {
    const { symbols, model } = this.#resolved;
    if (tree.node === "number") return new Set();
    if (tree.node === "name") return new Set(symbols.get(tree.name)?.over ?? []);
    if (tree.node === "element") {
      const over = symbols.get(tree.name)?.over ?? [];
      const left = new Set(over);
      for (const label of tree.labels) {
        const dimension = over.find((one) => left.has(one) && model.dimensions?.[one]?.includes(label));
        if (dimension) left.delete(dimension);
        else
          this.#note("unknown-label", tree.text, `${tree.name} has no element ${label}.`, this.#nearLabel(label, over));
      }
      return left;
    }
    const spans = new Set<string>();
    tree.args.forEach((arg, i) => {
      if (tree.node === "call" && this.#isDimension(tree, i)) return;
      for (const dimension of this.spanOf(arg, inMeasure)) spans.add(dimension);
    });
    if (tree.node === "call" && tree.args.length === 2 && this.#isDimension(tree, 1)) this.#reduce(tree, spans);
    else if (tree.node === "call" && functions.get(tree.name)?.kind === "over" && !inMeasure) {
      this.#note(
        "arguments-do-not-fit",
        tree.text,
        `${tree.name} takes a dimension.`,
        `Write for example ${tree.name}(x, age).`,
      );
    }
    return spans;
  }

  #reduce(tree: Tree & { node: "call" }, spans: Set<string>): void {
    const dimension = (tree.args[1] as Tree & { node: "name" }).name;
    const known = Object.keys(this.#resolved.model.dimensions ?? {});
    if (!known.includes(dimension)) {
      this.#note(
        "unknown-dimension",
        tree.text,
        `There is no dimension called ${dimension}.`,
        didYouMean(dimension, known) || "Declare it.",
      );
    } else if (!spans.has(dimension)) {
      this.#note(
        "dimensions-disagree",
        tree.text,
        `What is reduced does not span ${dimension}.`,
        "Take the reduction away.",
      );
    } else if (tree.name !== "shift") spans.delete(dimension);
  }

  #operatorUnit(tree: Tree & { node: "operator" }, units: readonly (Unit | undefined)[]): Unit | undefined {
    const [a, b] = units;
    switch (tree.name) {
      case "add":
      case "subtract": {
        const sum = this.#settle(tree, common(units));
        if (!sum || tree.name === "add" || !a || !b) return sum;
        return a.kind === "plain" && b.kind === "plain" ? { ...sum, kind: "difference" } : sum;
      }
      case "multiply":
        return multiplyUnits(a ?? pureNumber, b ?? pureNumber);
      case "divide":
        return divideUnits(a ?? pureNumber, b ?? pureNumber);
      case "negate":
      case "plus":
        return a;
      case "power": {
        const exponent = literal(tree.args[1] as Tree);
        if (exponent !== undefined && Number.isInteger(exponent) && a) return powerUnit(a, exponent);
        this.#needPure(tree.args[0] as Tree, a);
        this.#needPure(tree.args[1] as Tree, b);
        return pureNumber;
      }
      case "and":
      case "or":
      case "not":
        return pureNumber;
      default:
        this.#settle(tree, common(units));
        return pureNumber;
    }
  }

  #isDimension(tree: Tree & { node: "call" }, i: number): boolean {
    const arg = tree.args[i];
    if (i !== 1 || arg?.node !== "name") return false;
    const kind = functions.get(tree.name)?.kind;
    return (
      kind === "over" ||
      ((tree.name === "min" || tree.name === "max") && !this.#units.has(arg.name) && !clock.has(arg.name))
    );
  }

  #settle(tree: Tree, found: Unit | undefined | UnitFault): Unit | undefined {
    if (!found || !("fault" in found)) return found;
    const name = tree.node === "call" ? `${tree.name} ` : "";
    this.#note(
      "units-disagree",
      tree.text,
      `${name}${found.fault}.`,
      "Bring both sides to one unit; look at each name's unit.",
    );
    return undefined;
  }

  #needPure(tree: Tree, unit: Unit | undefined): void {
    if (unit && unit.powers.size > 0) {
      this.#note(
        "units-disagree",
        tree.text,
        `A pure number is needed here, this is ${tellUnit(unit)}.`,
        "Divide by a quantity of the same unit.",
      );
    }
  }

  #nearLabel(label: string, over: readonly string[]): string {
    const labels = over.flatMap((dimension) => this.#resolved.model.dimensions?.[dimension] ?? []);
    return didYouMean(label, labels) || `Its labels are ${labels.slice(0, 12).join(", ") || "none"}.`;
  }

  #note(kind: string, seen: string, needed: string, todo: string): void {
    this.#problems.push({ kind, where: this.#where, seen, needed, todo });
  }
}

const clock = new Set(["time", "elapsed", "step_number"]);

/** In `at(x, 2020)` and `smth1(x, 3)` the second argument is a year or a number of years, written as a plain number. */
function isYear(tree: Tree & { node: "call" }, i: number): boolean {
  const isTimed = tree.name === "at" || functions.get(tree.name)?.kind === "time";
  return isTimed && i >= 1 && literal(tree.args[i] as Tree) !== undefined;
}

/** The unit that all of them share; those that fit any unit do not count. */
function common(units: readonly (Unit | undefined)[]): Unit | undefined | UnitFault {
  const known = units.filter((unit) => unit !== undefined);
  const one = known[0];
  if (!one) return undefined;
  const other = known.find((unit) => !sameDimension(unit, one));
  if (other) return { fault: `brings together ${tellUnit(one)} and ${tellUnit(other)}` };
  // A share plus a change in points is a share; points alone stay points.
  const kind = known.every((unit) => unit.kind === one.kind) ? one.kind : "plain";
  return { ...one, kind };
}

/** The value of a written number, also -1 and 1/2. */
export function literal(tree: Tree): number | undefined {
  if (tree.node === "number") return tree.value;
  if (tree.node !== "operator") return undefined;
  const values = tree.args.map(literal);
  if (values.some((value) => value === undefined)) return undefined;
  if (tree.name === "negate") return -(values[0] as number);
  return tree.name === "divide" ? (values[0] as number) / (values[1] as number) : undefined;
}
