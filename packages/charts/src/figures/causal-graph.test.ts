/** What the graph around a concept shows of a made-up map. */
import { causalMap, type Evidence, openEvidence } from "@palanca/evidence";
import { describe, expect, test } from "vitest";
import { paintTerminal, toText } from "../index.js";
import { causalGraph } from "./causal-graph.js";

const claim = (id: string, from: string, to: string, sign: string, denied = false) => ({
  id,
  topic: "t",
  from,
  to,
  relation: "drives",
  sign,
  denied,
  states: id,
  said_by: "Somebody",
  source: { document: "001", contribution: "one" },
  anchor: "words",
  at: { file: "f.yaml", line: 1 },
});

const evidence: Evidence = openEvidence({
  documents: [],
  facts: [],
  causal: [
    claim("a", "drugs", "violence", "+"),
    claim("b", "drugs", "violence", "+"),
    claim("c", "prevention", "violence", "-"),
    claim("d", "prevention", "violence", "-", true),
    claim("e", "soldiers", "violence", "+"),
    claim("f", "soldiers", "violence", "-"),
    claim("g", "violence", "growth", "-"),
  ],
  concepts: ["drugs", "prevention", "soldiers", "violence", "growth"].map((id) => ({
    id,
    label: `the ${id}`,
    means: id,
  })),
  places: [],
  series: [],
  renamed: {},
} as unknown as Parameters<typeof openEvidence>[0]);
const map = causalMap(evidence);

describe("the graph around a concept", () => {
  const chart = causalGraph(map, "violence", evidence, { focus: { side: "causes", at: 1 } });

  test("has an arrow a pair of concepts, with its sign, dashed where somebody denies it", () => {
    expect(chart.marks.filter(({ kind }) => kind === "arrow")).toEqual([
      { kind: "arrow", label: "+", from: "causes 0", to: "concept", isDoubted: false },
      { kind: "arrow", label: "-", from: "causes 1", to: "concept", isDoubted: true },
      { kind: "arrow", label: "±", from: "causes 2", to: "concept", isDoubted: false },
      { kind: "arrow", label: "-", from: "concept", to: "effects 0", isDoubted: false },
    ]);
  });

  test("counts the claims of each arrow and points at the one in focus", () => {
    const text = toText(paintTerminal(chart, { width: 76, height: 16 }));
    expect(text).toContain("the prevention (2) ◂ ╌-");
    expect(text).toContain("▸ the growth (1)".slice(2));
  });

  test("says itself with doubts", () => {
    expect(chart.spoken).toBe(
      "the violence: driven by the drugs (more), the prevention (less, denied by some), the soldiers (sign disputed); drives the growth (less).",
    );
  });

  test("a scrolled side leaves out its first arrows and keeps the focus", () => {
    const scrolled = causalGraph(map, "violence", evidence, {
      focus: { side: "causes", at: 2 },
      skip: { causes: 1, effects: 0 },
    });
    const nodes = scrolled.marks.filter((mark) => mark.kind === "node" && mark.column === 0);
    expect(nodes).toMatchObject([{ label: "the prevention (2)" }, { label: "the soldiers (2)", isFocused: true }]);
  });
});
