import { describe, expect, test } from "vitest";
import { palanca } from "../palanca.js";

describe("exit codes", () => {
  test.each([
    [0, "--version"],
    [0, "--help"],
    [0, "place list"],
    [1, "fact show no-such-fact-at-all"],
    [1, "compare no-such-scenario"],
    [1, "run no-such-model"],
    [1, "model show no-such-model"],
    [1, "run growth --set secondary_completion=1000"],
    [2, "no-such-command"],
    [2, "model no-such-verb"],
    [2, "compare --no-such-option"],
    [2, "compare"],
    [2, "report"],
    [2, "run"],
    [2, "run growth --futures none"],
    [2, "run growth --futures 0"],
    [2, "run growth --set secondary_completion"],
    [2, "scenario diff honduras-promise"],
    [2, "completion powerfish"],
    [2, "report honduras-promise --format odt"],
  ])("%i: palanca %s", async (code, line) => {
    const answer = await palanca(line.split(" "));
    expect(answer.code, answer.err).toBe(code);
    if (code > 0) expect(answer.out).toBe("");
    if (code > 0) expect(answer.err.trim()).not.toBe("");
    expect(answer.err).not.toMatch(/\n\s+at .*\.js/);
  });
});
