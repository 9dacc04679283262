/** One parsed tree to a tree whose names are quantities, whose labels are places, and whose dimensions and tables are known. */
import type { Dimensions } from "./dimensions.js";
import { clockWords, type EquationFunction, functions } from "./functions.js";
import { didYouMean } from "./near-name.js";
import { literal, type OperatorName, type Tree } from "./parse.js";
import type { Problem, Where } from "./problem.js";

/** What an equation means. `text` is the piece of source that a node came from, for messages. */
export type ResolvedTree = { readonly text: string } & (
  | { readonly node: "number"; readonly value: number }
  | { readonly node: "clock"; readonly name: string }
  | { readonly node: "name"; readonly name: string }
  /** `at` settles the dimensions whose label is written. */
  | { readonly node: "element"; readonly name: string; readonly at: Readonly<Record<string, number>> }
  | { readonly node: "call"; readonly name: string; readonly args: readonly ResolvedTree[] }
  | { readonly node: "operator"; readonly name: OperatorName; readonly args: readonly ResolvedTree[] }
  | { readonly node: "if"; readonly args: readonly ResolvedTree[] }
  /** A reduction over a dimension; with `into`, over the elements that are mapped to each of its elements. */
  | {
      readonly node: "over";
      readonly name: string;
      readonly dimension: string;
      readonly into?: string;
      readonly args: readonly [ResolvedTree];
    }
  | {
      readonly node: "shift";
      readonly by: number;
      readonly open: boolean;
      readonly dimension: string;
      readonly args: readonly [ResolvedTree];
    }
  | { readonly node: "lookup"; readonly table: string; readonly args: readonly [ResolvedTree] }
);

export type EquationPart = "start" | "change" | "flow" | "measure";

export interface Scope {
  /** Local name to qualified name, of quantities and tables. */
  readonly names: ReadonlyMap<string, string>;
  readonly isTable: (qualified: string) => boolean;
  readonly overOf: (qualified: string) => readonly string[];
  readonly dimensions: Dimensions;
  readonly where: Where;
  readonly part: EquationPart;
  readonly problems: Problem[];
}

/** Finds what every name means. A part that means nothing is noted as a problem and stands as zero. */
export function resolveTree(tree: Tree, scope: Scope, insideCall?: string): ResolvedTree {
  const { dimensions } = scope;
  const inner = (child: Tree): ResolvedTree => resolveTree(child, scope, insideCall);
  const refuse = (kind: string, needed: string, todo: string): ResolvedTree => {
    scope.problems.push({ kind, where: scope.where, seen: tree.text.slice(0, 400), needed, todo });
    return { node: "number", value: 0, text: tree.text };
  };
  const unknown = (name: string): ResolvedTree =>
    refuse(
      "unknown-name",
      `There is no quantity called ${name} in this model.`,
      didYouMean(name, scope.names.keys()) || "Declare it among levers, uncertainties, takes or relationships.",
    );
  const unknownDimension = (arg: Tree | undefined): ResolvedTree =>
    refuse(
      "unknown-dimension",
      `There is no dimension called ${arg?.text ?? "nothing"}.`,
      (arg && didYouMean(arg.text, dimensions.names)) || "Declare it in dimensions.",
    );
  switch (tree.node) {
    case "number":
      return tree;
    case "name": {
      if (clockWords.has(tree.name)) return { ...tree, node: "clock" };
      const name = scope.names.get(tree.name);
      if (name !== undefined && !scope.isTable(name)) return { ...tree, name };
      if (name !== undefined)
        return refuse("table-out-of-place", `${tree.name} is a table.`, `Read it with lookup(${tree.name}, x).`);
      return dimensions.has(tree.name)
        ? refuse("dimension-out-of-place", `${tree.name} is a dimension.`, `Write for example sum(x, ${tree.name}).`)
        : unknown(tree.name);
    }
    case "element": {
      const name = scope.names.get(tree.name);
      return name === undefined || scope.isTable(name) ? unknown(tree.name) : resolveElement(tree, name, scope, refuse);
    }
    case "if":
    case "operator":
      return { ...tree, args: tree.args.map(inner) } as ResolvedTree;
    case "call":
      break;
  }

  const known = functions.get(tree.name);
  if (!known) {
    const near = calledElsewhere(tree.name) ?? didYouMean(tree.name, functions.keys());
    return refuse(
      "unknown-function",
      `There is no function called ${tree.name}.`,
      near || "docs/functions.md lists all.",
    );
  }
  if (tree.args.length < known.arity[0] || tree.args.length > known.arity[1])
    return refuse("arguments-do-not-fit", `${tree.name} takes (${known.takes}).`, "Give it these.");
  const misplaced = outOfPlace(tree, known, scope.part, insideCall);
  if (misplaced) return refuse("function-out-of-place", ...misplaced);
  const badNumber = writtenNumber(tree, known);
  if (badNumber) return refuse("arguments-do-not-fit", badNumber, "Write the number itself.");

  const looksOverRun = known.kind === "measure" || (tree.name === "mean" && tree.args.length === 1);
  const own = looksOverRun || known.hasStates ? tree.name : insideCall;
  const ownInner = (child: Tree): ResolvedTree => resolveTree(child, scope, own);
  const [x, second, third] = tree.args as [Tree, Tree, Tree];
  if (known.kind === "table") {
    const table = x.node === "name" ? scope.names.get(x.name) : undefined;
    if (table !== undefined && scope.isTable(table))
      return { node: "lookup", table, args: [inner(second)], text: tree.text };
    const tables = [...scope.names].filter(([, name]) => scope.isTable(name)).map(([name]) => name);
    const todo = didYouMean(x.text, tables) || "Declare it in tables.";
    return refuse("unknown-table", `There is no table called ${x.text}.`, todo);
  }
  const isNamed = (arg: Tree | undefined): arg is Tree & { node: "name" } =>
    arg?.node === "name" && dimensions.has(arg.name) && !scope.names.has(arg.name);
  const isReduction = known.reduces ? isNamed(second) : known.kind === "over" && !looksOverRun;
  if (!isReduction) return { ...tree, args: tree.args.map(ownInner) };
  if (!isNamed(second)) return unknownDimension(second);
  const dimension = second.name;
  const args = [ownInner(x)] as const;
  if (tree.name === "shift" || tree.name === "shift_open") {
    const by = third ? (literal(third) as number) : 1;
    return { node: "shift", by, open: tree.name === "shift_open", dimension, args, text: tree.text };
  }
  if (!third) return { node: "over", name: tree.name, dimension, args, text: tree.text };
  if (!isNamed(third)) return unknownDimension(third);
  if (!dimensions.settledBy(dimension).includes(third.name))
    return refuse("dimensions-disagree", `${dimension} is not mapped to ${third.name}.`, "Declare it in mappings.");
  return { node: "over", name: tree.name, dimension, into: third.name, args, text: tree.text };
}

/** What stands here for a function that spreadsheets, other languages and other simulators know by another name. */
function calledElsewhere(name: string): string | undefined {
  const known = elsewhere.get(name.toLowerCase());
  return known === undefined ? undefined : `Write ${known}.`;
}

const elsewhere: ReadonlyMap<string, string> = new Map([
  ...["if", "ifelse", "iff", "iif", "if_then_else"].map((name) => [name, "condition ? this : that"] as const),
  ...["pow", "power"].map((name) => [name, "x ^ y"] as const),
  ...["ln", "loge"].map((name) => [name, "log(x), which is the natural one"] as const),
  ["log10", "log(x) / log(10)"],
  ["log2", "log(x) / log(2)"],
  ["int", "floor(x)"],
  ["modulo", "mod(x, y)"],
  ["avg", "mean(x, dimension)"],
  ["average", "mean(x, dimension)"],
  ["smooth", "smth1(x, time)"],
  ["smoothi", "smth1(x, time, start)"],
  ["delay_fixed", "delay(x, lag, start)"],
  ["integ", "a stock, whose change is the flow"],
]);

/** The children of a node, for walks over trees. */
export function childrenOfResolved(tree: ResolvedTree): readonly ResolvedTree[] {
  return "args" in tree ? tree.args : [];
}

function resolveElement(
  tree: Tree & { node: "element" },
  name: string,
  { dimensions, overOf }: Scope,
  refuse: (kind: string, needed: string, todo: string) => ResolvedTree,
): ResolvedTree {
  const left = [...overOf(name)];
  const at: Record<string, number> = {};
  for (const [i, { label, dimension }] of tree.labels.entries()) {
    const fitting = left.filter((one) => (dimension ?? one) === one && dimensions.labels(one).includes(label));
    const [one] = fitting;
    if (one === undefined) {
      const labels = left
        .filter((other) => (dimension ?? other) === other)
        .flatMap((other) => dimensions.labels(other));
      const near =
        labels.length === 0
          ? "It has no labels to choose from there: take the brackets away, or name fewer labels."
          : didYouMean(label, labels) || `Its labels are ${labels.slice(0, 12).join(", ")}.`;
      return refuse("unknown-label", `${tree.name} has no element ${label}.`, near);
    }
    // Labels that two dimensions share go by place when every dimension is named, else it has to be said which is meant.
    if (fitting.length > 1 && tree.labels.length - i < left.length)
      return refuse("label-of-two", `${label} is a label of ${fitting.join(" and of ")}.`, `Write ${one}: ${label}.`);
    at[one] = dimensions.labels(one).indexOf(label);
    left.splice(left.indexOf(one), 1);
  }
  return { node: "element", name, at, text: tree.text };
}

function outOfPlace(
  tree: Tree & { node: "call" },
  known: EquationFunction,
  part: EquationPart,
  insideCall: string | undefined,
): [string, string] | undefined {
  const looksOverRun = known.kind === "measure" || (tree.name === "mean" && tree.args.length === 1);
  if (looksOverRun && part !== "measure")
    return tree.name === "mean"
      ? ["mean takes a dimension.", "Write for example mean(x, age)."]
      : [`${tree.name} looks over a whole run.`, "Use it in a measure only."];
  if (looksOverRun && insideCall)
    return [`${tree.name} looks over a whole run and cannot stand inside ${insideCall}.`, "Take them apart."];
  if (known.hasStates && part === "start")
    return [`A start is worked out once; ${tree.name} looks back in time.`, "Use it in a flow."];
  return undefined;
}

function writtenNumber(tree: Tree & { node: "call" }, known: EquationFunction): string | undefined {
  const whole = known.whole === undefined ? undefined : tree.args[known.whole];
  if (whole) {
    const value = literal(whole) ?? Number.NaN;
    if (!Number.isInteger(value) || Math.abs(value) > 100 || value < (known.atLeast ?? -100))
      return `${tree.name} takes a written whole number${known.atLeast ? ` from ${known.atLeast} to 100` : ""}, not ${whole.text}.`;
  }
  const lag = known.lag === undefined ? undefined : tree.args[known.lag];
  if (lag && !((literal(lag) ?? -1) >= 0))
    return `${tree.name} takes a written number of years, the same in all futures, not ${lag.text}.`;
  return undefined;
}
