import { checkTopics } from "@palanca/evidence";
import { builtEvidence } from "@palanca/model-kit/testing";
import { expect, test } from "vitest";

test("every record stands in the file of its topic", () => {
  expect(checkTopics(builtEvidence().data)).toEqual([]);
});
