import { ProblemsError } from "@palanca/engine";
import { describe, expect, test } from "vitest";
import { madeUp } from "../test/made-up.js";
import { toDot, toMermaid } from "./causal-drawing.js";
import { findLoops } from "./causal-loops.js";
import { type CausalEdge, causalMap } from "./causal-map.js";

const map = causalMap(madeUp());
const edge = (from: string, to: string) => map.edges.find((one) => one.from === from && one.to === to) as CausalEdge;
const claims = (one: CausalEdge) => [one.says.map(({ id }) => id), one.denies.map(({ id }) => id)];

describe("the causal map", () => {
  test("has one edge a pair, with who says so and who denies it", () => {
    expect(claims(edge("guards", "robbery"))).toEqual([["guards-lower-robbery"], ["guards-do-not-lower-robbery"]]);
    expect(edge("guards", "robbery").sign).toBe("-");
  });

  test("says when signs are disputed, and when nobody sees an effect", () => {
    expect(edge("aid", "fear").sign).toBe("disputed");
    expect(edge("aid", "robbery")).toMatchObject({ sign: "0", says: [] });
  });

  test("has only concepts that a claim speaks of", () => {
    expect(map.nodes.map(({ id, causes, effects }) => [id, causes, effects])).toEqual([
      ["aid", 0, 2],
      ["fear", 2, 1],
      ["guards", 2, 1],
      ["robbery", 2, 2],
    ]);
  });

  test("tells causes and effects, those with most claims first", () => {
    expect(map.causesOf("robbery").map(({ from }) => from)).toEqual(["guards", "aid"]);
    expect(map.effectsOf("robbery").map(({ to }) => to)).toEqual(["fear", "guards"]);
    expect(map.causesOf("population")).toEqual([]);
  });

  test("refuses a concept that is not there with near names", () => {
    expect(() => map.causesOf("robery")).toThrow(ProblemsError);
    expect(() => map.loops({ through: "nothing" })).toThrow(ProblemsError);
  });

  test("finds loops, shortest first, with their polarity", () => {
    const { loops, isCut } = map.loops();
    expect(isCut).toBe(false);
    expect(loops.map(({ concepts, polarity }) => [concepts.join(" "), polarity])).toEqual([
      ["guards robbery", "balancing"],
      ["fear guards robbery", "balancing"],
    ]);
    expect(map.loops({ through: "fear" }).loops.map(({ concepts }) => concepts.join(" "))).toEqual([
      "fear guards robbery",
    ]);
    expect(map.loops({ longest: 2 }).loops).toHaveLength(1);
    expect(map.loops({ most: 1 })).toMatchObject({ loops: [{ concepts: ["guards", "robbery"] }], isCut: true });
  });

  test("finds ways, shortest first, with their sign", () => {
    expect(map.paths("robbery", "guards").map(({ concepts, sign }) => [concepts.join(" "), sign])).toEqual([
      ["robbery guards", "+"],
      ["robbery fear guards", "+"],
    ]);
    expect(map.paths("aid", "guards").map(({ sign }) => sign)).toEqual(["?"]);
    expect(map.paths("guards", "aid")).toEqual([]);
  });

  test("is drawn with denied edges dashed", () => {
    expect(toDot(map)).toContain('"aid" -> "robbery" [label="0", style=dashed];');
    expect(toMermaid(map, map.causesOf("robbery"))).toBe(
      'flowchart LR\n  n0["Foreign aid"]\n  n1["Private guards"]\n  n2["Robbery"]\n  n1 -->|"-"| n2\n  n0 -.->|"0"| n2\n',
    );
  });
});

describe("loops of a map in which everything drives everything", () => {
  const names = ["a", "b", "c", "d", "e"];
  const edges = names.flatMap((from) =>
    names.filter((to) => to !== from).map((to): CausalEdge => ({ from, to, sign: "+", says: [], denies: [] })),
  );

  test("are as many as combinatorics says", () => {
    // choose 2, 3, 4, 5 of five, and (n - 1)! ways round: 10 + 20 + 30 + 24
    expect(findLoops(edges, { longest: 5 }).loops).toHaveLength(84);
    // through one: choose the others and their order: 4 + 12 + 24 + 24
    expect(findLoops(edges, { longest: 5, through: "c" }).loops).toHaveLength(64);
  });
});
