/** English words for numbers. */

const count = (words: string, from: number, step = 1): [string, number][] =>
  words.split(" ").map((word, i) => [word, from + i * step]);

/** Words that add up: twenty five, a hundred and one. */
export const cardinals: ReadonlyMap<string, number> = new Map([
  ...count("zero one two three four five six seven eight nine ten", 0),
  ...count("eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 11),
  ...count("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
  ...count("no none nobody", 0, 0),
  ...count("single once only sole", 1, 0),
  ...count("both pair couple", 2, 0),
]);

/** Words that multiply what stands before them. */
export const scales: ReadonlyMap<string, number> = new Map([
  ["tens", 10],
  ...count("dozen dozens", 12, 0),
  ...count("hundred hundreds", 100, 0),
  ...count("thousand thousands", 1e3, 0),
  ...count("million millions mn", 1e6, 0),
  ...count("billion billions bn", 1e9, 0),
  ...count("trillion trillions", 1e12, 0),
  ...count("decade decades", 10, 0),
  ...count("century centuries", 100, 0),
  ...count("generation generations", 1, 0),
]);

/** Words for a part; with a number before them so many parts. */
export const parts: ReadonlyMap<string, number> = new Map([
  ["half", 1 / 2],
  ["halves", 1 / 2],
  ["halved", 1 / 2],
  ["halving", 1 / 2],
  ["halve", 1 / 2],
  ["quarter", 1 / 4],
  ["quarters", 1 / 4],
  ["fourth", 1 / 4],
  ...["third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"].flatMap(
    (word, i): [string, number][] => [
      [word, 1 / (i + 3)],
      [`${word}s`, 1 / (i + 3)],
    ],
  ),
]);

export const ordinals: ReadonlyMap<string, number> = new Map([
  ...count("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth", 1),
  ["twentieth", 20],
  ["thirtieth", 30],
]);

/** Words for so many times as much. */
export const multiples: ReadonlyMap<string, number> = new Map([
  ...count("double doubled doubles doubling twice twofold", 2, 0),
  ...count("triple tripled triples tripling thrice threefold treble trebled", 3, 0),
  ...count("quadruple quadrupled quadruples quadrupling fourfold", 4, 0),
  ...count("quintuple quintupled fivefold", 5, 0),
  ...count("sixfold sevenfold eightfold ninefold tenfold", 6),
]);
