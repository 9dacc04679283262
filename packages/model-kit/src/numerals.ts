/** Numbers that stand inside equations and should have a name and a source instead. */
import { equationsOf } from "@palanca/engine";
import { childrenOf, functions, literal, parseEquation, type Tree } from "@palanca/engine/plan";
import type { LabModel } from "./model.js";

/** Finds every numeral that is not 0, 1, 2, 1/2, a whole exponent or a year: `quantity: numeral`. */
export function strayNumerals(model: LabModel): string[] {
  const written = [
    ...Object.entries(model.relationships).flatMap(([name, of]) =>
      equationsOf(of).map((text): [string, string] => [name, text]),
    ),
    ...Object.entries(model.measures).map(([name, of]): [string, string] => [name, of.of]),
  ];
  return written.flatMap(([name, text]) => {
    const tree = parseEquation(text);
    return "node" in tree ? strays(tree).map((numeral) => `${name}: ${numeral}`) : [];
  });
}

function strays(tree: Tree): string[] {
  const value = literal(tree);
  if (value !== undefined) return [0, 1, 2, 1 / 2, -1].includes(value) ? [] : [tree.text];
  return childrenOf(tree).flatMap((child, i) => {
    const inner = literal(child);
    const isExponent =
      tree.node === "operator" && tree.name === "power" && i === 1 && inner !== undefined && Number.isInteger(inner);
    const isYear =
      tree.node === "call" &&
      i >= 1 &&
      (tree.name === "at" || functions.get(tree.name)?.kind === "time") &&
      inner !== undefined;
    return isExponent || isYear ? [] : strays(child);
  });
}
