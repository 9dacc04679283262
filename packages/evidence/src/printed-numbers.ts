/** The numbers that a text prints, in digits and in words: `2.5 billion`, `1/3`, `twenty-five`, `a third`, `one in five`, `doubled`. */
import { cardinals, multiples, ordinals, parts, scales } from "./number-words.js";

export interface PrintedNumber {
  readonly value: number;
  /** One unit of the last printed digit; nothing for a part in words, which has none. */
  readonly step?: number;
  /** How it is printed; a multiple is a number of times as much. */
  readonly form: "digits" | "words" | "part" | "multiple" | "ordinal";
}

interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const WORD = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?|[a-z]+|[½¼¾⅓⅔]/g;
const SIGNS: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
]);

/** Reads every number that a text prints. What can be read in two ways (`third`) is given in both. */
export function printedNumbers(text: string): PrintedNumber[] {
  const small = text.toLowerCase();
  const words = [...small.matchAll(WORD)].map(
    (found): Word => ({ text: found[0], from: found.index, to: found.index + found[0].length }),
  );
  const between = (i: number): string => small.slice(words[i]?.to ?? 0, words[i + 1]?.from ?? 0);
  const found: PrintedNumber[] = [];
  let before: { value: number; end: number } | undefined;
  for (let i = 0; i < words.length; ) {
    const read = readNumber(words, i, between);
    if (!read) {
      const product = readScales(words.slice(i, i + 5).map((word) => word.text));
      if (product) found.push({ value: product.value, step: product.value, form: "words" });
      else readWord((words[i] as Word).text, found);
      i += product?.length ?? 1;
      continue;
    }
    found.push(...read.numbers);
    const value = read.numbers[0]?.value ?? 0;
    // "One in five", "three of every four": a share besides two numbers.
    const joint = before && words.slice(before.end, i).map((word) => word.text);
    if (
      before &&
      joint &&
      /^(in|of|out of|of every|in every|out of every)$/.test(joint.join(" ")) &&
      value > before.value
    )
      found.push({ value: before.value / value, form: "part" });
    before = { value, end: read.end };
    i = read.end;
  }
  return found;
}

/** Words that are a number by themselves but begin no longer one. */
function readWord(word: string, found: PrintedNumber[]): void {
  const multiple = multiples.get(word);
  if (multiple !== undefined) found.push({ value: multiple, form: "multiple" });
  const part = parts.get(word) ?? SIGNS.get(word);
  if (part !== undefined) found.push({ value: part, form: "part" });
  const ordinal = ordinals.get(word);
  if (ordinal !== undefined) found.push({ value: ordinal, form: "ordinal" });
  // "Millions", "a hundred": a scale without a number before it stands for one of it.
  const scale = scales.get(word);
  if (scale !== undefined) found.push({ value: scale, step: scale, form: "words" });
}

/** A scale times another that needs no number before it: "tens of thousands", "half a million", "a quarter of a century". */
function readScales(words: readonly string[]): { value: number; length: number } | undefined {
  const first = words[0] ?? "";
  const one =
    first === "half" || first === "quarter" ? parts.get(first) : first.endsWith("s") ? scales.get(first) : undefined;
  const joint = first.endsWith("s") ? /^of$/ : /^(of|a)$/;
  let next = 1;
  while (next < words.length && joint.test(words[next] as string)) next++;
  const other = scales.get(words[next] ?? "");
  return one === undefined || other === undefined ? undefined : { value: one * other, length: next + 1 };
}

/** A number that begins at a word and may go on over several: digits or words, then a scale, a part or "and a half". */
function readNumber(
  words: readonly Word[],
  start: number,
  between: (i: number) => string,
): { numbers: PrintedNumber[]; end: number } | undefined {
  const first = (words[start] as Word).text;
  const isDigits = /^\d/.test(first);
  if (!isDigits && !cardinals.has(first)) return undefined;
  let value = isDigits ? Number(first.replaceAll(",", "")) : (cardinals.get(first) as number);
  let step = isDigits ? unitOfLastDigit(first) : 1;
  let i = start + 1;
  const next = (): string => (/^[\s-]*$/.test(between(i - 1)) ? (words[i]?.text ?? "") : "");
  const over = isDigits && between(i - 1) === "/" ? words[i]?.text : undefined;
  if (over && /^\d+$/.test(over) && Number(over) > 0)
    return { numbers: [{ value: value / Number(over), form: "part" }], end: i + 1 };
  if (!isDigits) [value, i] = addWords(words, start, between);
  if (/^and a (half|quarter)$/.test([next(), words[i + 1]?.text, words[i + 2]?.text].join(" "))) {
    value += parts.get(words[i + 2]?.text ?? "") as number;
    step = 1 / 4;
    i += 3;
  }
  const part = parts.get(next()) ?? SIGNS.get(next());
  if (part !== undefined && value < 10 && Number.isInteger(value)) {
    const plain = SIGNS.has(next()) ? value + part : value * part;
    return {
      numbers: [
        { value: plain, form: "part" },
        { value, step, form: "words" },
      ],
      end: i + 1,
    };
  }
  const plain: PrintedNumber = { value, step, form: isDigits ? "digits" : "words" };
  if (next() === "fold" || next() === "times") return { numbers: [{ value, form: "multiple" }, plain], end: i + 1 };
  const begun = i;
  for (let scale = scales.get(next()); scale !== undefined; scale = scales.get(next())) {
    value *= scale;
    step *= scale;
    i++;
  }
  // The number before its scale counts too: a table's head may say "million" where the fact keeps its own unit.
  return { numbers: i > begun ? [{ ...plain, value, step }, plain] : [plain], end: i };
}

/** Adds words of a number up: two hundred and five thousand. Scales of a thousand and more are left to the caller at the end. */
function addWords(words: readonly Word[], start: number, between: (i: number) => string): [number, number] {
  let total = 0;
  let current = 0;
  let i = start;
  for (;;) {
    const word = words[i]?.text ?? "";
    const cardinal = cardinals.get(word);
    const joined = i === start || /^[\s-]*$/.test(between(i - 1));
    if (!joined) break;
    if (cardinal !== undefined && (i === start || current === 0 || fits(current, cardinal))) current += cardinal;
    else if (word === "hundred" && current > 0 && current < 100) current *= 100;
    else if (word === "thousand" && current > 0 && total === 0 && cardinals.has(words[i + 1]?.text ?? "")) {
      total = current * 1000;
      current = 0;
    } else if (word === "and" && current >= 100 && cardinals.has(words[i + 1]?.text ?? "")) {
      // "Two hundred and five" goes on; "five and six" are two numbers.
    } else break;
    i++;
  }
  return [total + current, i];
}

/** Twenty goes on with five, two hundred with twenty; five does not go on with six. */
function fits(current: number, cardinal: number): boolean {
  if (current % 100 === 0) return cardinal > 0 && cardinal < 100;
  return current % 100 >= 20 && current % 10 === 0 && cardinal > 0 && cardinal < 10;
}

/** One unit of the last digit of `1,250` or `86.5`. */
export function unitOfLastDigit(printed: string): number {
  const places = printed.split(".")[1]?.length ?? 0;
  return Number(`1e-${places}`);
}
