import { describe, expect, test } from "vitest";
import { palanca } from "../palanca.js";

describe("without a terminal", () => {
  test("the lab prints the default comparison, ends with 0, and draws nothing", async () => {
    const { code, out, err } = await palanca([]);
    expect(code, err).toBe(0);
    expect(out).toContain("What does violence cost Honduras");
    expect(out).toMatch(/range\s+chance better/);
    expect(out).toContain("The promise");
    expect(out).toContain("A slower path");
    expect(out).not.toContain("\u001b");
    expect(err).toBe("");
  });

  test("a dumb terminal, no colour and CI change nothing in what is printed", async () => {
    const env = { TERM: "dumb", NO_COLOR: "1", CI: "true" };
    const [plain, other] = [await palanca([]), await palanca([], { env })];
    expect(other.out).toBe(plain.out);
  });
});
