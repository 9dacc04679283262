import { describe, expect, test } from "vitest";
import { checkTopics } from "./check-topics.js";
import type { CausalClaim, Fact } from "./records.js";

const at = (file: string) => ({ id: "robberies", topic: "crime", at: { file, line: 12 } });
const facts = (file: string) => ({ facts: [at(file) as Fact], causal: [] });

describe("a record and its file", () => {
  test("fit when the file is named after the topic", () => {
    expect(checkTopics(facts("seeds/facts/crime.yaml"))).toEqual([]);
  });

  test("do not fit in the file of another topic, which is told with the line and what to do", () => {
    const [problem] = checkTopics(facts("seeds/facts/drugs.yaml"));
    expect(problem).toMatchObject({
      where: { file: "seeds/facts/drugs.yaml", line: 12, symbol: "robberies" },
      seen: "topic: crime",
      todo: "Move it there, or mend its topic.",
    });
    expect(problem?.needed).toContain("seeds/facts/crime.yaml");
  });

  test("are held against the folder too, for causal claims stand apart", () => {
    expect(checkTopics({ facts: [], causal: [at("seeds/facts/crime.yaml") as CausalClaim] })).toHaveLength(1);
  });

  test("of a table of its own go free", () => {
    expect(checkTopics(facts("seeds/series/robberies.yaml"))).toEqual([]);
  });
});
