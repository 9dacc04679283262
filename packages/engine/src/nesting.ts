/** How deep a reader of an equation has to go, found by looking at its words alone. */

interface Level {
  /** Signs and powers that wait for their operand to end. */
  chain: number;
  /** Conditions that last until the parenthesis closes. */
  conditions: number;
}

/** Counts parentheses, signs, powers and conditions that stand inside each other; at its deepest. */
export function nestingOf(text: string): number {
  const open: Level[] = [{ chain: 0, conditions: 0 }];
  let depth = 0;
  let deepest = 0;
  let afterOperand = false;
  for (const [word] of text.matchAll(/[\w.$]+|[<>=!]=|\S/g)) {
    const level = open.at(-1) as Level;
    if (word === "(" || word === "[") {
      open.push({ chain: 0, conditions: 0 });
      depth++;
      afterOperand = false;
    } else if (word === ")" || word === "]") {
      depth -= level.chain + level.conditions;
      if (open.length > 1) {
        open.pop();
        depth--;
      } else open[0] = { chain: 0, conditions: 0 };
      afterOperand = true;
    } else if (word === "^" || word === "not" || (!afterOperand && (word === "-" || word === "+"))) {
      level.chain++;
      depth++;
      afterOperand = false;
    } else if (/^[\w.$]/.test(word) && word !== "and" && word !== "or") afterOperand = true;
    else {
      depth -= level.chain;
      level.chain = 0;
      if (word === "?") {
        level.conditions++;
        depth++;
      } else if (word === ",") {
        depth -= level.conditions;
        level.conditions = 0;
      }
      afterOperand = false;
    }
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
