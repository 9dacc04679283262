/** What can be chosen or followed on a page of evidence. */
import { equationsOf, inputsBehind } from "@palanca/engine";
import type { Bench } from "../../state/state.js";

export type Item =
  /** Takes this author's number, or `all`. */
  | { readonly is: "choice"; readonly fact: string }
  | { readonly is: "fact"; readonly fact: string }
  /** Another page: an input, a measure or a quantity. */
  | { readonly is: "page"; readonly of: string };

/** The items of a page in their order. `of` is an input, a measure, a quantity or a fact. */
export function itemsOf(bench: Bench | undefined, of: string): readonly Item[] {
  const one = bench?.run.comparison?.cases.at(-1);
  const input = one?.settled.inputs[of];
  if (input) {
    const choices: readonly Item[] =
      input.options.length > 1
        ? ["all", ...input.options].map((fact): Item => ({ is: "choice", fact }))
        : input.facts.map((fact): Item => ({ is: "fact", fact }));
    return [...choices, ...usesOf(bench, of).map((use): Item => ({ is: "page", of: use.name }))];
  }
  const behind = one ? inputsBehind(one.plan, of) : [];
  if (!one?.plan.quantities.some(({ name }) => name === of)) {
    if (!one?.plan.measures.some(({ name }) => name === of)) return [{ is: "fact", fact: of }];
  }
  const inputs = behind.flatMap((name) => one.settled.inputs[name] ?? []).filter(({ role }) => role !== "lever");
  const sourced = inputs.filter(({ facts }) => facts.length > 0);
  const assumed = inputs.filter(({ facts }) => facts.length === 0);
  return [...sourced, ...assumed].map(({ name }): Item => ({ is: "page", of: name }));
}

/** Relationships whose equation names the input. */
export function usesOf(bench: Bench | undefined, name: string): readonly { name: string; equation: string }[] {
  const model = bench?.run.comparison?.cases.at(-1)?.model;
  const [part = "", local = name] = name.includes(".") ? name.split(".") : ["", name];
  const word = new RegExp(`\\b${local.replace(/_start$/, "")}\\b`);
  return Object.entries(model?.relationships ?? {}).flatMap(([of, relationship]) =>
    (part === "" || of.startsWith(`${part}.`)) && equationsOf(relationship).some((text) => word.test(text))
      ? [{ name: of, equation: equationsOf(relationship).join("; ") }]
      : [],
  );
}
