import { expect, test } from "vitest";
import { leftOut } from "./left-out.js";

test.each([
  [0, "futures", ""],
  [1, "futures", "1 future left out, a number was lost in it"],
  [1, "trajectories", "1 trajectory left out, a number was lost in it"],
  [2048, "rows", "2,048 rows left out, a number was lost in them"],
])("of %i %s is told: %s", (failed, many, told) => {
  expect(leftOut(failed, many)).toBe(told);
});
