/**
 * Names to quantities.
 * Takes: a `Model`. Gives: a `ResolvedModel` whose trees hold qualified names of quantities only. Refuses, all at once: equations
 * that cannot be read, unknown names, names that are taken, functions that are not on the list, unknown dimensions and labels.
 */
import { functions, reservedNames } from "./functions.js";
import type { Model, Stock } from "./model.js";
import { didYouMean } from "./near-name.js";
import { parseEquation, type Tree } from "./parse.js";
import { type Problem, refuseIfAny, type Where } from "./problem.js";

export interface ModelSymbol {
  readonly name: string;
  readonly role: "lever" | "uncertainty" | "take" | "start" | "stock" | "flow";
  readonly label: string;
  readonly unit: string;
  readonly over: readonly string[];
  readonly bounds?: readonly [number, number];
  readonly range?: readonly [number, number];
  readonly path?: boolean;
  readonly neverNegative?: boolean;
  /** The equation as written, for people. */
  readonly written?: string;
}

export interface Equation {
  /** The quantity or measure that it belongs to. */
  readonly of: string;
  readonly part: "start" | "change" | "flow" | "measure";
  readonly tree: Tree;
  readonly written: string;
}

export interface ResolvedModel {
  readonly stage: "resolved";
  readonly model: Model;
  readonly symbols: ReadonlyMap<string, ModelSymbol>;
  readonly equations: readonly Equation[];
}

/** Reads every equation of the model and finds what its names mean. */
export function resolve(model: Model): ResolvedModel {
  const problems: Problem[] = [];
  const symbols = collectSymbols(model, problems);
  const equations: Equation[] = [];
  const add = (of: string, part: Equation["part"], written: string): void => {
    const where: Where = { model: model.id, symbol: of };
    const parsed = parseEquation(written, where);
    if (!("node" in parsed)) problems.push(parsed);
    else
      equations.push({
        of,
        part,
        written,
        tree: resolveTree(parsed, scopeOf(model, of, symbols), where, part, problems),
      });
  };
  for (const [name, relationship] of Object.entries(model.relationships)) {
    if (relationship.kind === "flow") add(name, "flow", relationship.equation);
    else {
      if (typeof relationship.start === "string") add(name, "start", relationship.start);
      add(name, "change", relationship.change);
    }
  }
  for (const [name, measure] of Object.entries(model.measures)) add(name, "measure", measure.of);
  checkGives(model, symbols, problems);
  refuseIfAny(problems);
  return { stage: "resolved", model, symbols, equations };
}

/** The name of the input that a stock's start is when it comes from a source and not from an equation. */
export function startName(stock: string): string {
  return `${stock}_start`;
}

function collectSymbols(model: Model, problems: Problem[]): Map<string, ModelSymbol> {
  const symbols = new Map<string, ModelSymbol>();
  const add = (symbol: ModelSymbol): void => {
    const where = { model: model.id, symbol: symbol.name };
    const local = symbol.name.split(".").at(-1) as string;
    const problem = (kind: string, needed: string, todo: string): void => {
      problems.push({ kind, where, seen: symbol.name, needed, todo });
    };
    if (!/^[a-z][a-z0-9_]{0,99}$/.test(local)) {
      problem(
        "name-not-read",
        "A name is small letters, digits and _, and begins with a letter.",
        "Give it such a name.",
      );
    } else if (reservedNames.has(local)) {
      problem("name-already-taken", `Equations read ${local} as a word of their own.`, "Give it a longer name.");
    } else if (symbols.has(symbol.name)) {
      problem("name-already-taken", "Two quantities of this model have this name.", "Rename one of them.");
    } else symbols.set(symbol.name, symbol);
    for (const dimension of symbol.over) {
      if (!Object.hasOwn(model.dimensions ?? {}, dimension)) {
        const near = didYouMean(dimension, Object.keys(model.dimensions ?? {}));
        problem("unknown-dimension", `There is no dimension called ${dimension}.`, near || "Declare it in dimensions.");
      }
    }
  };
  const common = (
    name: string,
    of: { label?: string; unit: string; over?: readonly string[]; bounds?: readonly [number, number] },
  ) => ({
    name,
    label: of.label ?? name.split(".").at(-1)?.replaceAll("_", " ") ?? name,
    unit: of.unit,
    over: of.over ?? [],
    ...(of.bounds ? { bounds: of.bounds } : {}),
  });
  for (const [name, lever] of Object.entries(model.levers))
    add({ ...common(name, lever), role: "lever", range: lever.range });
  for (const [name, of] of Object.entries(model.uncertainties)) {
    add({ ...common(name, of), role: "uncertainty", ...(of.path ? { path: true } : {}) });
  }
  for (const [name, take] of Object.entries(model.takes ?? {})) {
    add({ ...common(name, take), role: "take", ...(take.path ? { path: true } : {}) });
  }
  for (const [name, of] of Object.entries(model.relationships)) {
    if (of.kind === "flow") add({ ...common(name, of), role: "flow", written: of.equation });
    else addStock(name, of);
  }
  return symbols;

  function addStock(name: string, of: Stock<unknown>): void {
    const parts = common(name, of);
    add({
      ...parts,
      role: "stock",
      written: `start, then + ${of.change} a year`,
      ...(of.neverNegative ? { neverNegative: true } : {}),
    });
    if (typeof of.start !== "string")
      add({ ...parts, name: startName(name), label: `${parts.label} at the start`, role: "start" });
  }
}

/** What a name in an equation of `owner` may mean: local names of its part, or all names when the model is not joined. */
function scopeOf(model: Model, owner: string, symbols: ReadonlyMap<string, ModelSymbol>): ReadonlyMap<string, string> {
  const part = owner.includes(".") ? model.parts?.[owner.slice(0, owner.indexOf("."))] : undefined;
  return part ? new Map(Object.entries(part)) : new Map([...symbols.keys()].map((name) => [name, name]));
}

const clock = new Set(["time", "elapsed", "step_number"]);

function resolveTree(
  tree: Tree,
  scope: ReadonlyMap<string, string>,
  where: Where,
  part: Equation["part"],
  problems: Problem[],
): Tree {
  const refuse = (kind: string, seen: string, needed: string, todo: string): Tree => {
    problems.push({ kind, where, seen, needed, todo });
    return tree;
  };
  const find = (name: string): string | undefined => scope.get(name);
  const unknown = (name: string): Tree =>
    refuse(
      "unknown-name",
      tree.text,
      `There is no quantity called ${name} in this model.`,
      didYouMean(name, scope.keys()) || "Declare it among levers, uncertainties, takes or relationships.",
    );
  const inner = (child: Tree): Tree => resolveTree(child, scope, where, part, problems);
  switch (tree.node) {
    case "number":
      return tree;
    case "name": {
      if (clock.has(tree.name)) return tree;
      const name = find(tree.name);
      return name === undefined ? unknown(tree.name) : { ...tree, name };
    }
    case "element": {
      const name = find(tree.name);
      return name === undefined ? unknown(tree.name) : { ...tree, name };
    }
    case "call": {
      const known = functions.get(tree.name);
      if (!known) {
        const near = didYouMean(tree.name, functions.keys());
        return refuse(
          "unknown-function",
          tree.text,
          `There is no function called ${tree.name}.`,
          near || "docs/functions.md lists all.",
        );
      }
      if (known.kind === "measure" && part !== "measure") {
        return refuse(
          "function-out-of-place",
          tree.text,
          `${tree.name} looks over a whole run.`,
          "Use it in a measure only.",
        );
      }
      if (tree.args.length < known.arity[0] || tree.args.length > known.arity[1]) {
        return refuse("arguments-do-not-fit", tree.text, `${tree.name} takes (${known.takes}).`, "Give it these.");
      }
      const args = tree.args.map((arg, i) => (i === 1 && isDimension(tree.name, arg, scope) ? arg : inner(arg)));
      return { ...tree, args };
    }
    default:
      return { ...tree, args: tree.args.map(inner) } as Tree;
  }
}

/** In `sum(x, age)` the second argument is a dimension and not a quantity. */
function isDimension(call: string, arg: Tree, scope: ReadonlyMap<string, string>): boolean {
  if (arg.node !== "name") return false;
  return (
    functions.get(call)?.kind === "over" ||
    ((call === "min" || call === "max") && !scope.has(arg.name) && !clock.has(arg.name))
  );
}

function checkGives(model: Model, symbols: ReadonlyMap<string, ModelSymbol>, problems: Problem[]): void {
  for (const [concept, name] of Object.entries(model.gives ?? {})) {
    if (!symbols.has(name)) {
      problems.push({
        kind: "unknown-name",
        where: { model: model.id, symbol: `gives ${concept}` },
        seen: name,
        needed: "What a model gives is one of its quantities.",
        todo: didYouMean(name, symbols.keys()) || "Name one.",
      });
    }
  }
}
