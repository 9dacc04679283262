/** Text to the words by which it is searched: small letters without accents, numbers as digits, endings folded. */
import { cardinals } from "./number-words.js";

/** Words that say nothing about what is looked for. */
const EMPTY = new Set(
  "a an and are as at be been by did do does for from had has have how in is it its many much of on or per that the their there to was were what when where which who why with".split(
    " ",
  ),
);

/** Cuts text into words as they are searched; `1,250`, `twelve` and `2.5 billion` become digits, plurals lose their ending. */
export function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/(\d),(?=\d{3}(?!\d))/g, "$1");
  return (plain.match(/\d+(?:\.\d+)?|[a-z]+/g) ?? []).map((word) => {
    const number = cardinals.get(word);
    return number !== undefined && number > 0 ? String(number) : stem(word);
  });
}

/** The words of a question without those that say nothing; all of them when nothing else is left. */
export function tellingWords(text: string): string[] {
  const words = [...new Set(wordsOf(text))];
  const telling = words.filter((word) => !EMPTY.has(word));
  return telling.length > 0 ? telling : words;
}

/** Folds what is one word to a reader: plurals, and the spellings of both sides of the Atlantic. */
function stem(word: string): string {
  const spelt = word
    .replace(/iz(e|ed|es|ing|ation|ations)$/, "is$1")
    .replace(/(lab|fav|harb|behavi|neighb)or/, "$1our")
    .replace(/defense/, "defence");
  if (spelt.length > 4 && spelt.endsWith("ies")) return `${spelt.slice(0, -3)}y`;
  return spelt.length > 3 && /[^siu]s$/.test(spelt) ? spelt.slice(0, -1) : spelt;
}
