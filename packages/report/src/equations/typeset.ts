/** Equations to formulas. Loads the parser, which is why only the printers that set formulas load this. */
import { parseEquation } from "@palanca/engine/plan";
import { type EquationText, inWords, type ModelEquations } from "./equation-text.js";
import { type Formula, row, sign, symbol, words } from "./formula.js";
import { formulaOf, type Naming } from "./formula-of.js";

/** One equation, its two sides apart, and the text that it was read from. */
export interface Equation {
  readonly left: Formula;
  readonly right: Formula;
  readonly text: string;
}

/** Sets every equation of a model, in order: a stock's start before its change. */
export function typeset(of: ModelEquations): { readonly of: EquationText; readonly lines: readonly Equation[] }[] {
  const known = new Set(of.dimensions);
  const naming: Naming = { isDimension: (name) => known.has(name), inWords };
  const set = (left: Formula, text: string): Equation => {
    const tree = parseEquation(text);
    // A checked model's equations can be read; a text that cannot is shown as it stands.
    return { left, right: "node" in tree ? formulaOf(tree, naming) : words(text), text };
  };
  return of.equations.map((one) => {
    const { name, kind, start, equation } = one;
    const local = name.startsWith(`${of.model}.`) ? name.slice(of.model.length + 1) : name;
    const quantity = symbol(inWords(local));
    if (kind !== "stock") return { of: one, lines: [set(quantity, equation)] };
    const atStart: Formula = { form: "subscript", base: quantity, below: { form: "number", text: String(of.from) } };
    const change: Formula = { form: "fraction", above: row(words("d\u00a0"), quantity), below: words("d\u00a0time") };
    return { of: one, lines: [...(start === undefined ? [] : [set(atStart, start)]), set(change, equation)] };
  });
}

/** The sign between the two sides. */
export const equals = sign("=");
