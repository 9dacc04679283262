import { expect, test } from "vitest";
import { withoutPasted } from "./pasted-text.js";

const BEGIN = "\u001b[200~";
const END = "\u001b[201~";

test.each([
  [["jk"], "jk", []],
  [[`j${BEGIN}one\r\ntwo${END}k`], "jk", ["one two"]],
  [[`${BEGIN}on`, "e q", `\u0003${END}`, "k"], "k", ["one q"]],
  [[`j${BEGIN}`, `q${END}${BEGIN}x${END}`], "j", ["q", "x"]],
])("of %j the keys are %j and what is pasted %j", (chunks, keys, texts) => {
  const heard: string[] = [];
  const read = withoutPasted((text) => heard.push(text));
  expect(chunks.map(read).join("")).toBe(keys);
  expect(heard).toEqual(texts);
});
