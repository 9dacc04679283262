/** The unit of a resolved tree, worked out from the declared units of its names. */
import { clockWords, functions } from "./functions.js";
import { literal } from "./literal.js";
import type { Problem, Where } from "./problem.js";
import type { ResolvedTree } from "./resolve-tree.js";
import { likelyFix } from "./unit-fix.js";
import { commonUnit, isPureNumber, rootUnit, type UnitArg, type UnitFault, year } from "./unit-rules.js";
import { divideUnits, LARGEST_POWER, multiplyUnits, powerUnit, pureNumber, tellUnit, type Unit } from "./units.js";

export interface UnitContext {
  readonly units: ReadonlyMap<string, Unit>;
  readonly tables: ReadonlyMap<string, { readonly x: Unit; readonly y: Unit }>;
  readonly where: Where;
  readonly problems: Problem[];
}

/** Works the unit out; undefined for a number that fits any unit (zero) and where a problem was noted. */
export function unitOf(tree: ResolvedTree, context: UnitContext): UnitArg {
  const inner = (child: ResolvedTree): UnitArg => unitOf(child, context);
  const needPure = (child: ResolvedTree, unit: UnitArg): void => {
    if (!isPureNumber(unit)) {
      const needed = `A pure number is needed here, this is ${tellUnit(unit as Unit)}.`;
      note(context, child, needed, likelyFix(unit as Unit, pureNumber) ?? "Divide by a quantity of the same unit.");
    }
  };
  switch (tree.node) {
    case "number":
      return tree.value === 0 ? undefined : pureNumber;
    case "clock":
      return clockWords.get(tree.name) === "year" ? year : pureNumber;
    case "name":
    case "element":
      return context.units.get(tree.name);
    case "shift":
      return inner(tree.args[0]);
    case "over": {
      const unit = inner(tree.args[0]);
      return tree.name === "prod" ? settle(tree, functions.get("prod")?.unit([unit]), [unit], context) : unit;
    }
    case "lookup": {
      const table = context.tables.get(tree.table);
      const units = [inner(tree.args[0]), table?.x];
      settle(tree, commonUnit(units), units, context);
      return table?.y;
    }
    case "call": {
      const known = functions.get(tree.name);
      const units = tree.args.map((arg, i) =>
        i === known?.whole || (known?.years?.includes(i) && literal(arg) !== undefined) ? undefined : inner(arg),
      );
      return known && settle(tree, known.unit(units), units, context);
    }
    case "if": {
      const [condition, then, otherwise] = tree.args as [ResolvedTree, ResolvedTree, ResolvedTree];
      needPure(condition, inner(condition));
      const units = [inner(then), inner(otherwise)];
      return settle(tree, commonUnit(units), units, context);
    }
    case "operator":
      return operatorUnit(tree, tree.args.map(inner), needPure, context);
  }
}

function operatorUnit(
  tree: ResolvedTree & { node: "operator" },
  units: readonly UnitArg[],
  needPure: (tree: ResolvedTree, unit: UnitArg) => void,
  context: UnitContext,
): UnitArg {
  const [a, b] = units;
  const [left, right] = tree.args as [ResolvedTree, ResolvedTree];
  switch (tree.name) {
    case "add":
      return settle(tree, commonUnit(units, true), units, context);
    case "subtract": {
      // A share less a change in points is a share; a change less a share is nothing.
      const found = settle(tree, commonUnit(units, a?.kind !== "points"), units, context);
      return found && a?.kind === "plain" && b?.kind === "plain" ? { ...found, kind: "difference" } : found;
    }
    case "multiply":
      return multiplyUnits(a ?? pureNumber, b ?? pureNumber);
    case "divide":
      return divideUnits(a ?? pureNumber, b ?? pureNumber);
    case "negate":
    case "plus":
      return a;
    case "power": {
      const exponent = literal(right);
      if (!a || exponent === undefined || a.powers.size === 0) break;
      if (Number.isInteger(exponent) && Math.abs(exponent) <= LARGEST_POWER) return powerUnit(a, exponent);
      if (exponent === 1 / 2) return settle(tree, rootUnit(a), units, context);
      break;
    }
    case "and":
    case "or":
    case "not":
      tree.args.forEach((arg, i) => needPure(arg, units[i]));
      return pureNumber;
    default:
      settle(tree, commonUnit(units), units, context);
      return pureNumber;
  }
  needPure(left, a);
  needPure(right, b);
  return pureNumber;
}

function settle(
  tree: ResolvedTree,
  found: UnitArg | UnitFault,
  units: readonly UnitArg[],
  context: UnitContext,
): UnitArg {
  if (!found || !("fault" in found)) return found;
  const known = units.filter((unit) => unit !== undefined);
  const fix = known[0] && known[1] && likelyFix(known[1], known[0]);
  const name = tree.node === "call" || tree.node === "over" ? tree.name : tree.node === "lookup" ? "lookup" : "This";
  note(context, tree, `${name} ${found.fault}.`, fix ?? "Bring both sides to one unit; look at each name's unit.");
  return undefined;
}

function note({ problems, where }: UnitContext, tree: ResolvedTree, needed: string, todo: string): void {
  const seen = `${where.symbol}: ${tree.text}`.slice(0, 400);
  problems.push({ kind: "units-disagree", where, seen, needed, todo });
}
