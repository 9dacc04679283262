/** A long formula to lines that fit: broken before a sign of its outermost row, which is where a reader would break it. */
import type { Formula } from "./formula.js";

/** Breaks a formula into lines of at most about `longest` letters; what has no such sign stays one line. */
export function breakLines(formula: Formula, longest = 72): Formula[] {
  if (formula.form !== "row" || widthOf(formula) <= longest) return [formula];
  const lines: Formula[][] = [[]];
  for (const piece of piecesOf(formula.parts)) {
    const line = lines.at(-1) as Formula[];
    if (line.length > 0 && widthOfAll(line) + widthOfAll(piece) > longest) lines.push([...piece]);
    else line.push(...piece);
  }
  return lines.map((parts): Formula => ({ form: "row", parts }));
}

/** About how many letters wide a formula is set. */
export function widthOf(formula: Formula): number {
  switch (formula.form) {
    case "number":
    case "symbol":
    case "words":
      return formula.text.length;
    case "sign":
      return formula.text.length + 2;
    case "row":
      return widthOfAll(formula.parts);
    case "fraction":
      return Math.max(widthOf(formula.above), widthOf(formula.below));
    case "power":
      return widthOf(formula.base) + widthOf(formula.exponent);
    case "subscript":
      return widthOf(formula.base) + widthOf(formula.below);
    case "root":
      return widthOf(formula.of) + 2;
    case "fence":
      return widthOf(formula.of) + 2;
    case "call":
      return formula.name.length + widthOfAll(formula.args) + 2 * formula.args.length;
    case "over":
      return Math.max(formula.sign.length, widthOf(formula.below)) + widthOf(formula.of);
    case "cases":
      return Math.max(...formula.rows.map(({ value, when }) => widthOf(value) + (when ? widthOf(when) + 4 : 10)));
  }
}

function widthOfAll(parts: readonly Formula[]): number {
  return parts.reduce((sum, part) => sum + widthOf(part), 0);
}

/** A sign goes with what follows it. A row is broken at its sums; one that is a product alone, at its factors. */
function piecesOf(parts: readonly Formula[]): Formula[][] {
  const isSum = parts.some((part, i) => i > 0 && part.form === "sign" && /^[+−]$/.test(part.text));
  const breaks = isSum ? /^[+−]$/ : /^(×|and|or)$/;
  const pieces: Formula[][] = [[]];
  parts.forEach((part, i) => {
    if (i > 0 && part.form === "sign" && breaks.test(part.text)) pieces.push([]);
    pieces.at(-1)?.push(part);
  });
  return pieces;
}
