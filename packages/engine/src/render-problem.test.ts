import { expect, test } from "vitest";
import { nearNames } from "./near-name.js";
import { renderProblem } from "./render-problem.js";

test("a problem tells where, what was seen, what was needed and what to do", () => {
  const told = renderProblem({
    kind: "unknown-name",
    where: { model: "youth-work", symbol: "exits", file: "model.ts", line: 53 },
    seen: "unaided_exit_rte * jobless_youth",
    needed: "There is no quantity called unaided_exit_rte in this model.",
    todo: "Did you mean unaided_exit_rate?",
  });
  expect(told).toBe(
    [
      "UNKNOWN NAME   youth-work / exits   model.ts:53",
      "    unaided_exit_rte * jobless_youth",
      "There is no quantity called unaided_exit_rte in this model.\nDid you mean unaided_exit_rate?",
    ].join("\n\n"),
  );
});

test("control sequences of a stranger's text never reach the terminal", () => {
  const told = renderProblem({ kind: "k", where: {}, seen: "\u001b[31mred\u202e", needed: "", todo: "" });
  expect(told).not.toMatch(/[\u001b\u202e]/);
});

test("a swapped letter finds the name that was meant", () => {
  expect(nearNames("falll_in_violence", ["fall_in_violence", "energy_cost"])).toEqual(["fall_in_violence"]);
  expect(nearNames("zzz", ["fall_in_violence", "energy_cost"])).toEqual([]);
});
