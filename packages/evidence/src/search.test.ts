import { describe, expect, test } from "vitest";
import { madeUp } from "../test/made-up.js";
import { wordsOf } from "./plain-words.js";
import { search } from "./search.js";

const evidence = madeUp();
const ids = (words: string, options = {}) => search(evidence, words, options).map((found) => found.id);

describe("search", () => {
  test.each([
    ["a synonym of its concept", "mugging northland", "robbery-rate-north"],
    ["a place written without its accent", "people northland", "head-count"],
    ["an author", "vale guards", "guards"],
    ["an authority leant on", "national bureau", "robbery-rate-north"],
    ["the figure in digits", "2500000000", "aid-first"],
    ["the figure with commas", "60,000 guards", "guards"],
    ["the figure in words", "2.5 billion", "aid-first"],
    ["a number word", "thirteen percent aid", "aid-fall"],
    ["the year", "aid 2008", "aid-first"],
    ["a plural", "robberies northland 2010", "robberies"],
    ["the beginning of a word", "robb rate minist", "robbery-rate-ministry"],
    ["a slip of the fingers", "robbary north", "robbery-rate-north"],
    ["a whole question", "how many private guards are there?", "guards"],
    ["capitals and accents", "RÍOS guards", "guards"],
  ])("finds a fact by %s", (_how, words, id) => {
    expect(ids(words, { kinds: ["fact"] })).toContain(id);
  });

  test("finds causal claims, concepts, places and documents as well", () => {
    expect(ids("fear raises guards", { kinds: ["causal-claim"] })).toEqual(["fear-raises-guards"]);
    expect(ids("hold-up", { kinds: ["concept"] })).toEqual(["robbery"]);
    expect(ids("NOR", { kinds: ["place"] })).toEqual(["northland"]);
    expect(ids("walks night", { kinds: ["document"] })).toEqual(["001"]);
  });

  test("every fact is found by its own words", () => {
    const lost = evidence.data.facts.filter((fact) => !ids(fact.states, { limit: 100 }).includes(fact.id));
    expect(lost.map((fact) => fact.id)).toEqual([]);
  });

  test("a record that holds all words comes before none that holds fewer", () => {
    const found = search(evidence, "private guards work");
    expect(found[0]?.id).toBe("guards");
    expect(found.every(({ text }) => /guard/i.test(text))).toBe(true);
  });

  test("words that nothing holds are left out rather than nothing found", () => {
    expect(ids("aid zzzzqqq", { kinds: ["fact"] })).toContain("aid-first");
  });

  test("gives nothing for no words or strange ones, and as many as asked for", () => {
    expect(ids("")).toEqual([]);
    expect(ids("%%% ---")).toEqual([]);
    expect(ids("northland", { limit: 2 })).toHaveLength(2);
  });

  test("the same words give the same order", () => {
    expect(search(madeUp(), "northland aid")).toEqual(search(evidence, "northland aid"));
  });
});

test.each([
  ["Organized crimes", ["organised", "crime"]],
  ["policies", ["policy"]],
  ["US$2,500 in 2,008", ["us", "2500", "in", "2008"]],
  ["crisis", ["crisis"]],
  ["Michoacán", ["michoacan"]],
  ["twelve", ["12"]],
])("'%s' is searched as %j", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});
