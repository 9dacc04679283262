import { openEvidence } from "@palanca/evidence";
import { describe, expect, test } from "vitest";
import { data, evidence, model } from "../test/made-up.js";
import { assumption, defineModel } from "./index.js";
import { settle } from "./settle.js";

const lever = (concept: string) => ({
  label: "Guards",
  unit: "1",
  default: assumption(0, "None."),
  range: [0, 1] as [number, number],
  because: "all of them",
  concept,
});
const guarded = (concept: string) => defineModel({ ...model, levers: { ...model.levers, guards: lever(concept) } });
const unknown = (of: ReturnType<typeof guarded>, seen = evidence) =>
  settle(of, { place: "north" }, seen).problems.filter(({ kind }) => kind === "unknown-concept");

describe("a concept", () => {
  test("that the vocabulary does not know is a problem of the lever that names it, with the nearest that it knows", () => {
    expect(unknown(guarded("robery"))).toMatchObject([
      { where: { symbol: "guards" }, seen: "robery", todo: expect.stringContaining("robbery") },
    ]);
  });

  test("that it knows is none", () => expect(unknown(guarded("robbery"))).toEqual([]));

  test("under which a quantity is given is looked up too", () => {
    expect(unknown({ ...model, gives: { "no-such-thing": "share" } })).toMatchObject([{ where: { symbol: "share" } }]);
  });

  test("is not asked for of evidence without a vocabulary", () => {
    expect(unknown(guarded("robery"), openEvidence({ ...data, concepts: [] }))).toEqual([]);
  });
});
