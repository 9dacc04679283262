import { expect, test } from "vitest";
import { palanca } from "../palanca.js";

const designOf = async (...args: readonly string[]): Promise<string> =>
  (JSON.parse((await palanca([...args, "--futures", "512", "--json"])).out) as { readonly design: string }).design;

test("answers of several analyses over the same futures carry one design, and those of another seed another", async () => {
  const compared = await designOf("compare", "honduras-promise");
  expect(compared).toMatch(/^[0-9a-f]{16}$/);
  expect(await designOf("robust", "honduras-promise")).toBe(compared);
  expect(await designOf("worth", "honduras-promise")).toBe(compared);
  expect(await designOf("sensitivity", "honduras-promise", "--by", "given-data")).toBe(compared);
  expect(await designOf("robust", "honduras-promise", "--seed", "2")).not.toBe(compared);
});
