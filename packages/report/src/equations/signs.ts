/** An equation as it is set on a page, before any format: rows, fractions, powers, sums and cases. Every printer of equations reads this. */

export type Sign =
  | { readonly sign: "number"; readonly text: string }
  /** A quantity, as the model writes it. */
  | { readonly sign: "name"; readonly text: string }
  /** A word that is no quantity: a function, a dimension, "if". */
  | { readonly sign: "word"; readonly text: string }
  /** `+`, `−`, `⋅`, `=`, a comma, a bracket that does not grow. */
  | { readonly sign: "operator"; readonly text: string }
  | { readonly sign: "row"; readonly of: readonly Sign[] }
  | { readonly sign: "fraction"; readonly over: Sign; readonly under: Sign }
  | { readonly sign: "power"; readonly base: Sign; readonly exponent: Sign }
  | { readonly sign: "index"; readonly base: Sign; readonly index: Sign }
  | { readonly sign: "root"; readonly of: Sign }
  /** Brackets as tall as what they hold. */
  | { readonly sign: "brackets"; readonly open: string; readonly close: string; readonly of: Sign }
  /** A large operator (sum, product) with what it runs over below it. */
  | { readonly sign: "over"; readonly operator: string; readonly below: Sign; readonly of: Sign }
  | { readonly sign: "cases"; readonly of: readonly { readonly is: Sign; readonly when: Sign | undefined }[] };

export const word = (text: string): Sign => ({ sign: "word", text });
export const name = (text: string): Sign => ({ sign: "name", text });
export const operator = (text: string): Sign => ({ sign: "operator", text });
export const row = (...of: readonly Sign[]): Sign => ({
  sign: "row",
  of: of.flatMap((one) => (one.sign === "row" ? one.of : [one])),
});

/** About how many letters wide it is on the page. */
export function widthOf(sign: Sign): number {
  switch (sign.sign) {
    case "number":
    case "name":
    case "word":
      return sign.text.length;
    case "operator":
      return sign.text.length + 1;
    case "row":
      return sign.of.reduce((sum, one) => sum + widthOf(one), 0);
    case "fraction":
      return Math.max(widthOf(sign.over), widthOf(sign.under));
    case "power":
      return widthOf(sign.base) + widthOf(sign.exponent) / 2;
    case "index":
      return widthOf(sign.base) + widthOf(sign.index) / 2;
    case "root":
    case "brackets":
      return widthOf(sign.of) + 2;
    case "over":
      return widthOf(sign.of) + 3;
    case "cases":
      return 4 + Math.max(...sign.of.map(({ is, when }) => widthOf(is) + (when === undefined ? 9 : widthOf(when) + 4)));
  }
}

/** Whether it is higher than a line, so that brackets around it grow. */
export function isTall(sign: Sign): boolean {
  switch (sign.sign) {
    case "fraction":
    case "cases":
    case "over":
      return true;
    case "row":
      return sign.of.some(isTall);
    case "power":
    case "index":
      return isTall(sign.base);
    case "root":
    case "brackets":
      return isTall(sign.of);
    default:
      return false;
  }
}

/** A row wider than `most` letters in lines, broken before a sign that joins; programs that set equations do not break them. */
export function brokenRow(sign: Sign, most: number): Sign[] {
  if (sign.sign !== "row" || widthOf(sign) <= most) return [sign];
  const lines: Sign[][] = [[]];
  let width = 0;
  sign.of.forEach((one, i) => {
    const isJoint = one.sign === "operator" && JOINTS.has(one.text.trim()) && i > 0;
    // The whole piece up to the next joint must have room.
    const next = sign.of.findIndex((other, at) => at > i && other.sign === "operator" && JOINTS.has(other.text.trim()));
    const piece = sign.of.slice(i, next < 0 ? undefined : next).reduce((sum, other) => sum + widthOf(other), 0);
    if (isJoint && width > 0 && width + piece > most) {
      lines.push([]);
      width = 0;
    }
    lines.at(-1)?.push(one);
    width += widthOf(one);
  });
  return lines.map((of) => ({ sign: "row", of }));
}

const JOINTS = new Set(["+", "−", "⋅", "/", "=", "and", "or", ","]);
