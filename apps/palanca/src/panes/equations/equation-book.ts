/** Every quantity of a case with its equations, what they are made of, and what they are used by: the plan turned into a book to walk in. */
import { equationsOf, type PlanQuantity } from "@palanca/engine";
import type { Grade } from "@palanca/evidence";
import type { Case } from "@palanca/scenarios";

export interface Entry {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly role: PlanQuantity["role"] | "measure";
  /** As written, each with what it gives: the start and the change of a stock, else the value itself. */
  readonly equations: readonly { readonly gives: "is" | "starts at" | "changes by"; readonly text: string }[];
  /** Names in its equations, in their order; a stock's own start comes first. */
  readonly causes: readonly string[];
  readonly uses: readonly string[];
  /** Of an input. */
  readonly grade?: Grade;
}

export type Book = ReadonlyMap<string, Entry>;

/** Writes the book of a case. Names of functions, of time and of what the plan adds by itself are not in it. */
export function bookOf(one: Case): Book {
  const plain = one.plan.quantities.filter(({ name, role }) => role !== "hidden" && !name.includes("$"));
  const names = new Set([...plain.map(({ name }) => name), ...one.plan.measures.map(({ name }) => name)]);
  const entries = [
    ...plain.map((quantity) => entryOf(quantity, one, names)),
    ...one.plan.measures.map(({ name, label, unit, equation }) => {
      const equations = [{ gives: "is", text: equation }] as const;
      return { name, label, unit, role: "measure", equations, causes: wordsOf(equation, name, one, names) } as const;
    }),
  ];
  const uses = new Map<string, string[]>();
  for (const { name, causes } of entries)
    for (const cause of causes) uses.set(cause, [...(uses.get(cause) ?? []), name]);
  return new Map(entries.map((entry) => [entry.name, { ...entry, uses: uses.get(entry.name) ?? [] }]));
}

function entryOf(
  { name, label, unit, role }: PlanQuantity,
  one: Case,
  names: ReadonlySet<string>,
): Omit<Entry, "uses"> {
  const written = one.model.relationships[name];
  const input = one.settled.inputs[name];
  const texts = written ? equationsOf(written) : [];
  const equations = texts.map((text, at) => {
    const isChange = written?.kind === "stock" && at === texts.length - 1;
    return { gives: isChange ? "changes by" : written?.kind === "stock" ? "starts at" : "is", text } as const;
  });
  const start = `${name}_start`;
  const causes = [...(names.has(start) ? [start] : []), ...texts.flatMap((text) => wordsOf(text, name, one, names))];
  return {
    name,
    label,
    unit,
    role,
    equations,
    // A stock's change may name the stock itself, which is no walk to anywhere.
    causes: [...new Set(causes)].filter((cause) => cause !== name),
    ...(input ? { grade: input.grade } : {}),
  };
}

/** The names in an equation as the whole model knows them: equations of joined models keep local names. */
export function wordsOf(text: string, of: string, { model }: Case, names: ReadonlySet<string>): string[] {
  return [...new Set(text.match(/[A-Za-z_]\w*/g) ?? [])].flatMap((word) => {
    const whole = qualified(word, of, model.parts);
    return names.has(whole) ? [whole] : [];
  });
}

/** What a local name of the equation of `of` is called in the whole model. */
export function qualified(word: string, of: string, parts: Case["model"]["parts"]): string {
  const part = of.includes(".") ? of.slice(0, of.indexOf(".")) : "";
  return parts?.[part]?.[word] ?? (part === "" ? word : `${part}.${word}`);
}
