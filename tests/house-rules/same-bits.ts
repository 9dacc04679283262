/** What may give other bits on another machine, in another place or at another time is kept out of where results are made and written. */
import ts from "typescript";
import { sourcesOf, type Tree } from "./project-tree.js";

const UNSAFE_MATH = new Set(
  "exp expm1 log log2 log10 log1p pow sin cos tan asin acos atan atan2 sinh cosh tanh asinh acosh atanh cbrt hypot random".split(
    " ",
  ),
);
const ELEMENTARY = "take exp, log, pow and their kin from @palanca/engine's elementary functions";
const NO_CLOCK = "take the time from io.clock, which is handed in";

/** Files that may use one of these, each with its reason. */
export const allowed: Readonly<Record<string, { readonly words: readonly string[]; readonly because: string }>> = {
  "apps/palanca/src/real-io.ts": { words: ["Date.now"], because: "it is the one door to the machine's clock" },
};

export function unsafeBits(tree: Tree, exceptions = allowed): string[] {
  const used = new Set<string>();
  const found = sourcesOf(tree).flatMap(([path, text]) => {
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
    const told: string[] = [];
    const visit = (node: ts.Node): void => {
      const [word, instead] = unsafe(node) ?? [];
      if (word && instead) {
        if (exceptions[path]?.words.includes(word)) used.add(`${path} ${word}`);
        else {
          const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
          told.push(`${path}:${line}: ${word} need not give the same bits everywhere; ${instead}.`);
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return told;
  });
  const idle = Object.entries(exceptions).flatMap(([path, { words }]) =>
    words
      .filter((word) => !used.has(`${path} ${word}`))
      .map((word) => `${path} no longer uses ${word}; take it off the list in same-bits.ts.`),
  );
  return [...found, ...idle];
}

function unsafe(node: ts.Node): [word: string, instead: string] | undefined {
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    const name = ts.isPropertyAccessExpression(node)
      ? node.name.text
      : ts.isStringLiteral(node.argumentExpression)
        ? node.argumentExpression.text
        : "";
    if (isNamed(node.expression, "Math") && UNSAFE_MATH.has(name))
      return [`Math.${name}`, name === "random" ? "draw from the keyed streams of the engine" : ELEMENTARY];
    if (isNamed(node.expression, "Date") && name === "now") return ["Date.now", NO_CLOCK];
    if (isNamed(node.expression, "performance") && name === "now") return ["performance.now", NO_CLOCK];
    if (name === "localeCompare") return [name, "compare with < and >"];
    if (name.startsWith("toLocale")) return [name, "write the digits with @palanca/charts' tell"];
  }
  if (
    ts.isVariableDeclaration(node) &&
    node.initializer &&
    isNamed(node.initializer, "Math") &&
    ts.isObjectBindingPattern(node.name)
  ) {
    const taken = node.name.elements.map((element) => (element.propertyName ?? element.name).getText());
    const word = taken.find((name) => UNSAFE_MATH.has(name));
    if (word) return [`Math.${word}`, ELEMENTARY];
  }
  if (ts.isNewExpression(node) && isNamed(node.expression, "Date")) return ["new Date", NO_CLOCK];
  if (ts.isIdentifier(node) && node.text === "Intl") return ["Intl", "write the digits with @palanca/charts' tell"];
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken;
    if (kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken) return ["**=", ELEMENTARY];
    // Two whole numbers as written are worked out before anything runs, to the same bits by every engine.
    const isConstant = ts.isNumericLiteral(node.left) && ts.isNumericLiteral(node.right);
    if (kind === ts.SyntaxKind.AsteriskAsteriskToken && !isConstant) return ["**", ELEMENTARY];
  }
  return undefined;
}

function isNamed(node: ts.Node, name: string): boolean {
  if (ts.isPropertyAccessExpression(node)) return isNamed(node.expression, "globalThis") && node.name.text === name;
  return ts.isIdentifier(node) && node.text === name;
}
