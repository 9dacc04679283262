/** Units in words: what `homicide / (100000 person year)` is called in a sentence. */
import { writeRounded } from "./digits.js";

const irregular: Readonly<Record<string, string>> = { person: "people", aircraft: "aircraft", percent: "percent" };
const periods = new Set(["year", "decade", "month", "week", "day", "hour", "minute"]);
const money: Readonly<Record<string, string>> = {
  USD: "dollars",
  PPP: "PPP dollars",
  EUR: "euros",
  GBP: "pounds sterling",
};
const sizes: Readonly<Record<string, string>> = {
  "1e3": "thousand",
  "1e6": "million",
  "1e9": "billion",
  "1e12": "trillion",
};

/** Tells a unit in words: `homicides per 100,000 a year`, `2015 dollars per person`; empty for a pure number. */
export function unitWords(unit: string): string {
  const { above, below } = sides(unit);
  const top = above.filter((word) => word !== "1");
  const counted = top.map((word, index) => countedWord(word, index === top.length - 1));
  return [counted.join(" "), ...below.map((word, index) => divisorWord(word, below, index, counted.length === 0))]
    .filter(Boolean)
    .join(" ");
}

/** Says whether the unit is a percentage (of anything, per any time). */
export function isPercent(unit: string): boolean {
  return /^\s*percent(age_point)?\b/.test(unit);
}

/** Says whether the unit is a change in percentage points as declared. */
export function isPoints(unit: string): boolean {
  return /^\s*percentage_point\b/.test(unit);
}

/** Gives the sign before an amount and how many currency units one of the unit is, or undefined when it is not money. */
export function moneyOf(unit: string): { sign: string; factor: number } | undefined {
  const { above, below } = sides(unit);
  const factor = Number(above.find((word) => /^\d/.test(word)) ?? 1);
  const code = above.filter((word) => !/^\d/.test(word));
  // Something per dollar, or dollars times something, is not an amount of money.
  if (code.length !== 1 || below.some((word) => /^\d/.test(word))) return undefined;
  const name = (code[0] ?? "").split("@")[0] ?? "";
  if (name === "USD") return { sign: "$", factor };
  return name === "PPP"
    ? { sign: "PPP $", factor }
    : /^[A-Z]{3}$/.test(name)
      ? { sign: `${name} `, factor }
      : undefined;
}

/** Gives what is divided by, in words: ` a year` for `percent / year`; empty when nothing is. */
export function perWords(unit: string): string {
  const { below } = sides(unit);
  return below.map((word, index) => ` ${divisorWord(word, below, index, false)}`).join("");
}

function sides(unit: string): { above: string[]; below: string[] } {
  const above: string[] = [];
  const below: string[] = [];
  let side = above;
  for (const word of unit.match(/[\d.]+(?:e\d+)?|[A-Za-z_]+(?:@\d{4})?(?:\^\d)?|\//g) ?? []) {
    if (word === "/") side = below;
    else side.push(word);
  }
  return { above, below };
}

function countedWord(word: string, isLast: boolean): string {
  if (/^\d/.test(word)) return sizeWord(word);
  const [name = "", year] = word.split("@");
  if (money[name]) return year ? `${year} ${money[name]}` : money[name];
  if (/^[A-Z]{3}$/.test(name)) return year ? `${year} ${name}` : name;
  return isLast ? plural(name.replaceAll("_", " ")) : name.replaceAll("_", " ");
}

function divisorWord(word: string, below: readonly string[], index: number, alone: boolean): string {
  if (/^\d/.test(word)) return `per ${sizeWord(word)}`;
  if (periods.has(word)) return alone && index === 0 ? `per ${word}` : `a ${word}`.replace("a hour", "an hour");
  const afterCount = /^\d/.test(below[index - 1] ?? "");
  // A rate per 100,000 is understood to be of people.
  if (afterCount) return word === "person" ? "" : plural(word.replaceAll("_", " "));
  const [name = "", year] = word.split("@");
  if (money[name]) return `per ${year ? `${year} ` : ""}${money[name].replace(/s\b/, "")}`;
  return `per ${name.replaceAll("_", " ")}`;
}

function sizeWord(word: string): string {
  const value = Number(word);
  const name = sizes[value.toExponential().replace("e+", "e")];
  return name && value >= 1e6 ? name : writeRounded(value, value < 1 ? 0.001 : 1);
}

function plural(noun: string): string {
  if (irregular[noun]) return irregular[noun];
  if (/[^aeo]y$/.test(noun)) return noun.replace(/y$/, "ies");
  return /(s|ch|sh|x)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
