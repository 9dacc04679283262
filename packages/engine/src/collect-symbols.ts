/** A model's declarations to symbols: every lever, uncertainty, take, start, stock, shortfall and flow by its name. */
import type { Dimensions } from "./dimensions.js";
import { reservedNames } from "./functions.js";
import type { Model, Stock } from "./model.js";
import { didYouMean } from "./near-name.js";
import type { Problem } from "./problem.js";

export interface ModelSymbol {
  readonly name: string;
  readonly role: "lever" | "uncertainty" | "take" | "start" | "stock" | "flow" | "hidden";
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

/** The name of the input that a stock's start is when it comes from a source and not from an equation. */
export function startName(stock: string): string {
  return `${stock}_start`;
}

/** The name of what a stock that never falls below zero could not give. */
export function shortfallName(stock: string): string {
  return `${stock}_shortfall`;
}

/** Elements of all quantities together; more would not be held in memory. */
const MOST_ELEMENTS = 200_000;

/** Collects every symbol; notes names that are not read, taken twice, or reserved, and unknown dimensions. */
export function collectSymbols(model: Model, dimensions: Dimensions, problems: Problem[]): Map<string, ModelSymbol> {
  const symbols = new Map<string, ModelSymbol>();
  const note = (symbol: string, kind: string, seen: string, needed: string, todo: string): void => {
    problems.push({ kind, where: { model: model.id, symbol }, seen: seen.slice(0, 200), needed, todo });
  };
  let elements = 0;
  const add = (symbol: ModelSymbol): void => {
    if (isGoodName(symbol.name, note)) {
      if (symbols.has(symbol.name) || dimensions.has(symbol.name)) {
        note(
          symbol.name,
          "name-already-taken",
          symbol.name,
          "Two things of this model have this name.",
          "Rename one of them.",
        );
      } else symbols.set(symbol.name, symbol);
    }
    for (const dimension of symbol.over) {
      if (dimensions.has(dimension)) continue;
      const near = didYouMean(dimension, dimensions.names) || "Declare it in dimensions.";
      note(symbol.name, "unknown-dimension", dimension, `There is no dimension called ${dimension}.`, near);
    }
    if (new Set(symbol.over).size < symbol.over.length)
      note(symbol.name, "dimensions-disagree", symbol.over.join(", "), "A dimension stands once.", "Take one away.");
    elements += dimensions.count(symbol.over);
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
  const addStock = (name: string, of: Stock<unknown>): void => {
    const { bounds, ...parts } = common(name, of);
    const written = `start, then + ${of.change} a year`;
    // Only its start can put such a stock below zero; that is a failure, and is not set right without a word.
    const least = of.neverNegative ? Math.max(bounds?.[0] ?? 0, 0) : bounds?.[0];
    const limits =
      bounds || of.neverNegative
        ? { bounds: [least ?? Number.NEGATIVE_INFINITY, bounds?.[1] ?? Number.MAX_VALUE] as const }
        : {};
    add({ ...parts, ...limits, role: "stock", written, ...(of.neverNegative ? { neverNegative: true } : {}) });
    if (of.neverNegative)
      add({ ...parts, name: shortfallName(name), label: `${parts.label}: what could not be taken`, role: "hidden" });
    if (typeof of.start !== "string")
      add({ ...parts, ...limits, name: startName(name), label: `${parts.label} at the start`, role: "start" });
  };
  for (const [name, of] of Object.entries(model.levers)) add({ ...common(name, of), role: "lever", range: of.range });
  for (const [name, of] of Object.entries(model.uncertainties))
    add({ ...common(name, of), role: "uncertainty", ...(of.path ? { path: true } : {}) });
  for (const [name, of] of Object.entries(model.takes ?? {}))
    add({ ...common(name, of), role: "take", ...(of.path ? { path: true } : {}) });
  for (const [name, of] of Object.entries(model.relationships)) {
    if (of.kind === "flow") add({ ...common(name, of), role: "flow", written: of.equation });
    else addStock(name, of);
  }
  for (const name of [...dimensions.names, ...Object.keys(model.measures)]) isGoodName(name, note);
  for (const name of Object.keys(model.tables ?? {})) {
    if (isGoodName(name, note) && (symbols.has(name) || dimensions.has(name)))
      note(name, "name-already-taken", name, "Two things of this model have this name.", "Rename the table.");
  }
  if (elements > MOST_ELEMENTS)
    note(
      model.id,
      "model-too-large",
      `${elements} elements`,
      `A model has at most ${MOST_ELEMENTS}.`,
      "Take fewer labels.",
    );
  return symbols;
}

function isGoodName(
  name: string,
  note: (symbol: string, kind: string, seen: string, needed: string, todo: string) => void,
): boolean {
  const local = name.split(".").at(-1) as string;
  if (!/^[a-z][a-z0-9_]{0,99}$/.test(local)) {
    const needed = "A name is small letters, digits and _, and begins with a letter.";
    note(name, "name-not-read", name, needed, "Give it such a name.");
    return false;
  }
  if (!reservedNames.has(local)) return true;
  note(name, "name-already-taken", name, `Equations read ${local} as a word of their own.`, "Give it a longer name.");
  return false;
}
