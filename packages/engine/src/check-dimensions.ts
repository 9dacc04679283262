/** Finds what is wrong with a model's dimensions, subranges, mappings and lookup tables before any equation is read. */
import type { LookupTable, Model } from "./model.js";
import { didYouMean } from "./near-name.js";
import type { Problem } from "./problem.js";

type Note = (kind: string, symbol: string, seen: string, needed: string, todo: string) => void;

/** A label may hold all but what would end it inside `population[label]`, and no control characters. */
const readable = /^[^\s,:[\]\p{Cc}](?:[^,:[\]\p{Cc}]{0,58}[^\s,:[\]\p{Cc}])?$/u;

/** Notes every problem. Gives back whether the dimensions can be worked with. */
export function checkDimensions(model: Model, problems: Problem[]): boolean {
  const before = problems.length;
  const note: Note = (kind, symbol, seen, needed, todo) =>
    problems.push({ kind, where: { model: model.id, symbol }, seen: String(seen).slice(0, 200), needed, todo });
  const dimensions = new Map(Object.entries(model.dimensions ?? {}));
  const all = new Map([
    ...dimensions,
    ...Object.entries(model.subranges ?? {}).map(([n, s]) => [n, s.labels] as const),
  ]);
  for (const [name, labels] of dimensions) checkLabels(name, labels, note);
  for (const [name, part] of Object.entries(model.subranges ?? {})) {
    if (dimensions.has(name))
      note("name-already-taken", name, name, "A dimension has this name already.", "Give the subrange another.");
    checkLabels(name, part.labels, note);
    const whole = dimensions.get(part.of);
    if (!whole) note("unknown-dimension", name, part.of, `${name} is part of no known dimension.`, near(part.of));
    else {
      strangers(name, part.labels, part.of, whole, note);
      const places = part.labels.map((label) => whole.indexOf(label));
      if (places.some((place, i) => i > 0 && place <= (places[i - 1] as number) && place >= 0)) {
        note(
          "labels-not-read",
          name,
          part.labels.join(", "),
          `They follow the order of ${part.of}.`,
          "Put them in order.",
        );
      }
    }
  }
  for (const [name, { from, to, pairs }] of Object.entries(model.mappings ?? {})) {
    const [fine, coarse] = [all.get(from), all.get(to)];
    if (!fine) note("unknown-dimension", name, from, `${name} maps from no known dimension.`, near(from));
    if (!coarse) note("unknown-dimension", name, to, `${name} maps to no known dimension.`, near(to));
    if (!fine || !coarse) continue;
    const missing = fine.filter((label) => !Object.hasOwn(pairs, label));
    if (missing.length > 0)
      note(
        "labels-not-read",
        name,
        missing.join(", "),
        `Every label of ${from} is mapped.`,
        `Say where in ${to} they belong.`,
      );
    strangers(name, Object.keys(pairs), from, fine, note);
    strangers(name, Object.values(pairs), to, coarse, note);
  }
  for (const [name, table] of Object.entries(model.tables ?? {})) checkTable(name, table, note);
  return problems.length === before;

  function near(name: string): string {
    return didYouMean(name, all.keys()) || "Declare it in dimensions.";
  }
}

function checkLabels(name: string, labels: readonly string[], note: Note): void {
  if (!Array.isArray(labels) || labels.length === 0) {
    note("labels-not-read", name, String(labels), "A dimension has at least one label.", "List its labels.");
    return;
  }
  for (const label of labels) {
    if (typeof label !== "string" || !readable.test(label)) {
      note(
        "labels-not-read",
        name,
        String(label),
        "A label has 1 to 60 characters, none of them , : [ ] and no space at its ends.",
        "Write it so, for example 80+ or 0-4.",
      );
    }
  }
  const twice = labels.filter((label, i) => labels.indexOf(label) !== i);
  if (twice.length > 0)
    note("labels-not-read", name, twice.join(", "), "Each label stands once.", "Rename one of them.");
}

function strangers(name: string, labels: readonly string[], of: string, known: readonly string[], note: Note): void {
  for (const label of labels) {
    if (!known.includes(label))
      note(
        "unknown-label",
        name,
        label,
        `${of} has no label ${label}.`,
        didYouMean(label, known) || "Name one that it has.",
      );
  }
}

function checkTable(name: string, { x, y, ends, because }: LookupTable, note: Note): void {
  const told = `x: ${x?.join(", ")}; y: ${y?.join(", ")}`;
  if (!Array.isArray(x) || !Array.isArray(y) || x.length !== y.length || x.length < 2)
    note("table-not-read", name, told, "A table has as many y as x, and at least two.", "Give it both.");
  else if (![...x, ...y].every(Number.isFinite))
    note("table-not-read", name, told, "A table holds finite numbers.", "Leave the others out.");
  else if (x.some((value, i) => i > 0 && value <= x[i - 1]))
    note("table-not-read", name, told, "The x of a table rise from point to point.", "Put the points in order.");
  if (!["hold", "extend", "fail"].includes(ends))
    note(
      "table-not-read",
      name,
      `ends: ${ends}`,
      "Ends are hold, extend or fail.",
      "Say what happens beyond the points.",
    );
  if (!because?.trim())
    note("table-not-read", name, "no reason", "A table says what its points rest on.", "Write it as because.");
}
