/**
 * Names to quantities.
 * Takes: a `Model`. Gives: a `ResolvedModel` whose trees hold qualified names of quantities only. Refuses, all at once: equations
 * that cannot be read, unknown names, names that are taken, functions that are not on the list, unknown dimensions and labels.
 */
import { checkDimensions } from "./check-dimensions.js";
import { collectSymbols, type ModelSymbol } from "./collect-symbols.js";
import { Dimensions } from "./dimensions.js";
import type { Model } from "./model.js";
import { didYouMean } from "./near-name.js";
import { parseEquation } from "./parse.js";
import { type Problem, refuseIfAny, type Where } from "./problem.js";
import { type EquationPart, type ResolvedTree, resolveTree } from "./resolve-tree.js";

export interface Equation {
  /** The quantity or measure that it belongs to. */
  readonly of: string;
  readonly part: EquationPart;
  readonly tree: ResolvedTree;
  readonly written: string;
}

export interface ResolvedModel {
  readonly stage: "resolved";
  readonly model: Model;
  readonly dimensions: Dimensions;
  readonly symbols: ReadonlyMap<string, ModelSymbol>;
  /** Those that could be read; the others are among the problems. */
  readonly equations: readonly Equation[];
}

const MOST_SYMBOLS = 20_000;

/** Reads every equation of the model and finds what its names mean. Problems are added to `problems` and refused by the next stage. */
export function resolve(model: Model, problems: Problem[]): ResolvedModel {
  refuseTooLarge(model);
  const areSound = checkDimensions(model, problems);
  const dimensions = new Dimensions(areSound ? model : { dimensions: model.dimensions ?? {} });
  const symbols = collectSymbols(model, dimensions, problems);
  const tables = new Set(Object.keys(model.tables ?? {}));
  const everyName = new Map([...symbols.keys(), ...tables].map((name) => [name, name]));
  const parts = new Map(
    Object.entries(model.parts ?? {}).map(([part, names]) => [part, new Map(Object.entries(names))]),
  );
  const equations: Equation[] = [];
  const add = (of: string, part: EquationPart, written: string): void => {
    const where: Where = { model: model.id, symbol: of };
    const parsed = parseEquation(written, where);
    if (!("node" in parsed)) {
      problems.push(parsed);
      return;
    }
    const before = problems.length;
    const tree = resolveTree(parsed, {
      // Equations of a joined model's part keep local names.
      names: (of.includes(".") && parts.get(of.slice(0, of.indexOf(".")))) || everyName,
      isTable: (name) => tables.has(name),
      overOf: (name) => symbols.get(name)?.over ?? [],
      dimensions,
      where,
      part,
      problems,
    });
    if (problems.length === before) equations.push({ of, part, written, tree });
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
  return { stage: "resolved", model, dimensions, symbols, equations };
}

function refuseTooLarge(model: Model): void {
  const groups = [model.levers, model.uncertainties, model.takes, model.relationships, model.measures, model.tables];
  const count = groups.reduce((sum, group) => sum + Object.keys(group ?? {}).length, 0);
  if (count <= MOST_SYMBOLS) return;
  const seen = `${count} symbols`;
  const todo = "Put what repeats over a dimension, or take the model apart and join it.";
  refuseIfAny([
    { kind: "model-too-large", where: { model: model.id }, seen, needed: `A model has at most ${MOST_SYMBOLS}.`, todo },
  ]);
}

function checkGives(model: Model, symbols: ReadonlyMap<string, ModelSymbol>, problems: Problem[]): void {
  for (const [concept, name] of Object.entries(model.gives ?? {})) {
    if (symbols.has(name)) continue;
    problems.push({
      kind: "unknown-name",
      where: { model: model.id, symbol: `gives ${concept}` },
      seen: name,
      needed: "What a model gives is one of its quantities.",
      todo: didYouMean(name, symbols.keys()) || "Name one.",
    });
  }
}
