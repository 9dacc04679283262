/** Expressions of a plan as spreadsheet formulas. Every minus and every power stands in brackets: a spreadsheet reads -2^2 as 4. */
import type { Expression, Operator, PlanTable } from "@palanca/engine";

/** What a formula can refer to at the point that it stands at. */
export interface Surroundings {
  slot(slot: number): string;
  clock(op: "time" | "elapsed" | "step-number"): string;
  /** Addresses of the points of a lookup table. */
  table(index: number): { readonly x: string; readonly y: string; readonly points: PlanTable };
  valueOf(expression: Expression): number;
  /** Puts a part into a cell of its own and gives its address. */
  aside(formula: string, value: number): string;
}

interface Part {
  readonly text: string;
  readonly depth: number;
}

/** Spreadsheets take 64 brackets inside each other and 8,192 characters; well before that a part gets its own cell. */
const DEEPEST = 20;
const LONGEST = 1500;

/** Prints an expression without the equals sign. */
export function excelFormula(expression: Expression, around: Surroundings): string {
  return part(expression, around).text;
}

function part(expression: Expression, around: Surroundings): Part {
  switch (expression.op) {
    case "number":
      return { text: numberText(expression.value), depth: 0 };
    case "slot":
      return { text: around.slot(expression.slot), depth: 0 };
    case "time":
    case "elapsed":
    case "step-number":
      return { text: around.clock(expression.op), depth: 0 };
    case "lookup":
      return lookup(expression.table, expression.args[0], around);
    default: {
      const { op, args } = expression;
      const parts = args.map((arg) => short(arg, around));
      const text = printers[op](...(parts.map((one) => one.text) as [string, string, string]));
      return { text, depth: 1 + Math.max(0, ...parts.map((one) => one.depth)) };
    }
  }
}

/** A part short enough to stand inside another. */
function short(expression: Expression, around: Surroundings): Part {
  const one = part(expression, around);
  if (one.depth < DEEPEST && one.text.length < LONGEST) return one;
  return { text: around.aside(one.text, around.valueOf(expression)), depth: 0 };
}

/** A number as formulas take it. */
export function numberText(value: number): string {
  const text = String(value).replace("e", "E").replace("E+", "E");
  return value < 0 || Object.is(value, -0) ? `(${text})` : text;
}

const call =
  (name: string) =>
  (...args: string[]): string =>
    `${name}(${args.filter((arg) => arg !== undefined).join(",")})`;
const between =
  (sign: string) =>
  (a: string, b: string): string =>
    `(${a}${sign}${b})`;
const truth =
  (sign: string) =>
  (a: string, b: string): string =>
    `IF(${a}${sign}${b},1,0)`;

const printers: Readonly<Record<Operator, (a: string, b: string, c: string) => string>> = {
  add: between("+"),
  subtract: between("-"),
  multiply: between("*"),
  divide: between("/"),
  negate: (a) => `(-(${a}))`,
  // A spreadsheet may refuse 0^0, which is 1 here.
  power: (a, b) => (/^[1-9][\d.]*$/.test(b) ? `((${a})^${b})` : `IF((${b})=0,1,((${a})^(${b})))`),
  exp: call("EXP"),
  log: call("LN"),
  sqrt: call("SQRT"),
  abs: call("ABS"),
  floor: call("INT"),
  ceil: (a) => `(-INT(-(${a})))`,
  round: (a) => `ROUND(${a},0)`,
  min: (a, b) => `MIN(${a},${b})`,
  max: (a, b) => `MAX(${a},${b})`,
  mod: (a, b) => `MOD(${a},${b})`,
  smaller: truth("<"),
  "smaller-equal": truth("<="),
  larger: truth(">"),
  "larger-equal": truth(">="),
  equal: truth("="),
  unequal: truth("<>"),
  and: (a, b) => `IF(AND(${a}<>0,${b}<>0),1,0)`,
  or: (a, b) => `IF(OR(${a}<>0,${b}<>0),1,0)`,
  not: (a) => `IF(${a}=0,1,0)`,
  if: (a, b, c) => `IF(${a}<>0,${b},${c})`,
  // Functions that came after the file format carry a prefix in it.
  "normal-cdf": (a) => `_xlfn.NORM.S.DIST(${a},TRUE)`,
  "normal-pdf": (a) => `_xlfn.NORM.S.DIST(${a},FALSE)`,
  "normal-inverse": (a) => `_xlfn.NORM.S.INV(${a})`,
};

/** Straight lines between the points of a table; the place in it stands in a cell of its own. */
function lookup(index: number, of: Expression, around: Surroundings): Part {
  const { x, y, points } = around.table(index);
  const last = points.x.length - 1;
  const [first, end] = [points.x[0] as number, points.x[last] as number];
  const [low, high] = [numberText(first), numberText(end)];
  const asked = around.valueOf(of);
  const inside = Math.min(end, Math.max(first, asked));
  const hold = points.ends === "hold" || last === 0;
  const at = hold
    ? around.aside(`MAX(${low},MIN(${high},${part(of, around).text}))`, inside)
    : around.aside(part(of, around).text, asked);
  if (last === 0) return { text: `(INDEX(${y},1)+0*${at})`, depth: 2 };
  const found = points.x.findLastIndex((point) => point <= asked);
  const row = around.aside(
    `MIN(${last},IF(${at}<${low},1,MATCH(${at},${x},1)))`,
    Math.min(last, Math.max(1, found + 1)),
  );
  const here = (of: string, more = ""): string => `INDEX(${of},${row}${more})`;
  const line = `(${here(y)}+((${here(y, "+1")}-${here(y)})*((${at}-${here(x)})/(${here(x, "+1")}-${here(x)}))))`;
  return {
    text: points.ends === "fail" ? `IF(OR(${at}<${low},${at}>${high}),NA(),${line})` : line,
    depth: 6,
  };
}
