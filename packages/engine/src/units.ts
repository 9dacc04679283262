/**
 * Units: text to power products and back.
 * Takes: text such as `homicide / (100000 person year)` or `USD@2015 / person`. Gives: a `Unit`. Refuses: names not on the list,
 * a quotient that could be read in two ways.
 */
import { didYouMean } from "./near-name.js";
import { type Problem, ProblemsError, type Where } from "./problem.js";
import { countedThings, currencies, namedUnits } from "./unit-table.js";

/**
 * A power product of base units. A value in this unit times `factor` is the value in base units. `kind` keeps changes in
 * percentage points apart from shares, though both are pure numbers: a `difference` of two shares may be read as either.
 */
export interface Unit {
  readonly factor: number;
  readonly powers: ReadonlyMap<string, number>;
  readonly kind: "plain" | "points" | "difference";
}

export const LARGEST_POWER = 12;

export const pureNumber: Unit = { factor: 1, powers: new Map(), kind: "plain" };

/** Reads a unit. `counts` are nouns that the caller counts beyond the engine's own. Throws ProblemsError. */
export function parseUnit(text: string, counts: ReadonlySet<string> = new Set(), where: Where = {}): Unit {
  const found = tryUnit(text, counts, where);
  if ("needed" in found) throw new ProblemsError([found]);
  return found;
}

/** Reads a unit and gives the problem back instead of throwing it. */
export function tryUnit(text: string, counts: ReadonlySet<string> = new Set(), where: Where = {}): Unit | Problem {
  const refuse = (kind: string, needed: string, todo: string): Problem => ({ kind, where, seen: text, needed, todo });
  if (text.length > 200) return refuse("unit-not-read", "A unit has at most 200 characters.", "Name a shorter unit.");
  const words = text.match(/\d+(?:\.\d+)?(?:e\d+)?|[A-Za-z][A-Za-z_]*(?:@\d{4})?|[*/()^-]|\S/g) ?? [];
  let at = 0;
  let problem: Problem | undefined;
  const fail = (needed: string, todo: string, kind = "unit-not-read"): Unit => {
    problem ??= refuse(kind, needed, todo);
    return pureNumber;
  };

  function product(depth: number): Unit {
    let unit = power(depth);
    let divided = false;
    for (;;) {
      const word = words[at];
      if (word === "*" || word === "/") {
        at++;
        const next = power(depth);
        unit = word === "*" ? multiplyUnits(unit, next) : divideUnits(unit, next);
        divided = word === "/";
      } else if (word !== undefined && word !== ")") {
        if (divided) {
          return fail(
            "After a division it is not clear whether the next word belongs above or below.",
            "Put what is divided by into parentheses, for example homicide / (100000 person year).",
          );
        }
        unit = multiplyUnits(unit, power(depth));
      } else return unit;
    }
  }

  function power(depth: number): Unit {
    const unit = factor(depth);
    if (words[at] !== "^") return unit;
    at++;
    const sign = words[at] === "-" ? -1 : 1;
    if (sign < 0) at++;
    const exponent = Number(words[at++]);
    return Number.isInteger(exponent) && exponent <= LARGEST_POWER
      ? powerUnit(unit, sign * exponent)
      : fail("An exponent is a small whole number.", "Write for example metre^2.");
  }

  function factor(depth: number): Unit {
    const word = words[at++];
    if (word === "(" && depth < 20) {
      const unit = product(depth + 1);
      return words[at++] === ")" ? unit : fail("A parenthesis is open.", "Close it with ).");
    }
    if (word !== undefined && /^\d/.test(word)) return { ...pureNumber, factor: Number(word) };
    const named = word === undefined ? undefined : namedUnit(word, counts);
    if (named) return named;
    if (word === undefined || !/^[A-Za-z]/.test(word)) {
      return fail("A unit is made of names, numbers, * / ^ and parentheses.", 'Write "1" for a pure number.');
    }
    const names = [...namedUnits.keys(), ...currencies, ...countedThings, ...counts];
    const near = didYouMean(word, names);
    return fail(
      `There is no unit called ${word}.`,
      near || "Take a unit from the list in docs/units.md, or declare the noun among the things that are counted.",
      "unit-not-known",
    );
  }

  const unit = words.length === 0 ? fail("A unit is needed.", 'Write "1" for a pure number.') : product(0);
  if (!problem && at < words.length) fail("A parenthesis closes that was not opened.", "Take it away.");
  return problem ?? unit;
}

/** Multiplies units. A change in points that is multiplied by an amount is a plain amount. */
export function multiplyUnits(a: Unit, b: Unit): Unit {
  return combine(a, b, 1);
}

export function divideUnits(a: Unit, b: Unit): Unit {
  return combine(a, b, -1);
}

/** The unit per year (-1) or times years (1). */
export function perTime(unit: Unit, exponent: 1 | -1): Unit {
  const year = { factor: 1, powers: new Map([["year", 1]]), kind: "plain" as const };
  return { ...(exponent < 0 ? divideUnits(unit, year) : multiplyUnits(unit, year)), factor: unit.factor };
}

/** Raises to a whole power; beyond `LARGEST_POWER` no quantity has a meaning. */
export function powerUnit(unit: Unit, exponent: number): Unit {
  const powers = new Map([...unit.powers].map(([name, power]) => [name, power * exponent] as const));
  for (const [name, power] of powers) if (power === 0) powers.delete(name);
  let factor = 1;
  for (let i = 0; i < Math.abs(exponent); i++) factor *= unit.factor;
  return { factor: exponent < 0 ? 1 / factor : factor, powers, kind: "plain" };
}

/** Says whether amounts in the two units may be added: the same powers of the same base units. */
export function sameDimension(a: Unit, b: Unit): boolean {
  if (a.powers.size !== b.powers.size) return false;
  for (const [name, power] of a.powers) if (b.powers.get(name) !== power) return false;
  return true;
}

/** Says whether a quantity worked out in one unit may be declared in the other. */
export function fitsUnit(worked: Unit, declared: Unit): boolean {
  if (!sameDimension(worked, declared)) return false;
  if (!isPure(declared.powers)) return true;
  return declared.kind === "points" ? worked.kind !== "plain" : worked.kind !== "points";
}

/** Tells what the unit measures, without its factor: `homicide / (person year)`, `percentage points`, `a pure number`. */
export function tellUnit(unit: Unit): string {
  if (unit.powers.size === 0) return unit.kind === "points" ? "percentage points" : "a pure number";
  const side = (sign: number): string[] =>
    [...unit.powers]
      .filter(([, power]) => power * sign > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, power]) => (Math.abs(power) === 1 ? name : `${name}^${Math.abs(power)}`));
  const above = side(1).join(" ") || "1";
  const below = side(-1);
  if (below.length === 0) return above;
  return `${above} / ${below.length === 1 ? below[0] : `(${below.join(" ")})`}`;
}

/** Every noun and unit name in the text, for example to see which things a fact counts. */
export function unitNames(text: string): string[] {
  return text.match(/[A-Za-z][A-Za-z_]*(?:@\d{4})?/g) ?? [];
}

function namedUnit(name: string, counts: ReadonlySet<string>): Unit | undefined {
  const named = namedUnits.get(name);
  if (named) {
    const kind = name === "percentage_point" ? "points" : "plain";
    return { factor: named.factor, powers: new Map(Object.entries(named.powers)), kind };
  }
  const isMoney = currencies.has(name.split("@")[0] ?? "");
  if (isMoney || countedThings.has(name) || counts.has(name)) {
    return { factor: 1, powers: new Map([[name, 1]]), kind: "plain" };
  }
  return undefined;
}

function combine(a: Unit, b: Unit, sign: 1 | -1): Unit {
  const powers = new Map(a.powers);
  for (const [name, power] of b.powers) {
    const sum = (powers.get(name) ?? 0) + sign * power;
    if (sum === 0) powers.delete(name);
    else powers.set(name, sum);
  }
  return { factor: sign > 0 ? a.factor * b.factor : a.factor / b.factor, powers, kind: kindOf(a, b, sign, powers) };
}

/** A change in points of an amount of people is people; the ratio of two changes is a plain number, and so is their product. */
function kindOf(a: Unit, b: Unit, sign: 1 | -1, powers: ReadonlyMap<string, number>): Unit["kind"] {
  if (!isPure(powers)) return "plain";
  if (sign < 0) return b.kind === "points" ? "plain" : a.kind;
  if (a.kind === "points" || b.kind === "points") return a.kind === b.kind ? "plain" : "points";
  return a.kind !== "plain" ? a.kind : b.kind;
}

/** A pure number, or one that is counted per year. */
function isPure(powers: ReadonlyMap<string, number>): boolean {
  return powers.size === 0 || (powers.size === 1 && powers.has("year"));
}
