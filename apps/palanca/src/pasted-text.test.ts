import type { Key } from "ink";
import { expect, test } from "vitest";
import { apartFromPasted } from "./pasted-text.js";

type Input = readonly [string, Partial<Key>?];

const BEGIN: Input = ["[200~"];
const END: Input = ["[201~"];

test.each<[readonly Input[], string[]]>([
  [
    [["j"], ["k"]],
    ["j", "k"],
  ],
  [
    [["j"], BEGIN, ["one\r\ntwo"], END, ["k"]],
    ["j", "pasted: one two", "k"],
  ],
  [
    [BEGIN, ["on"], ["e q"], ["c", { ctrl: true }], ["", { return: true }], END, ["/"]],
    ["pasted: one q", "/"],
  ],
  [
    [BEGIN, ["q"], END, BEGIN, ["x\u0000"], END],
    ["pasted: q", "pasted: x"],
  ],
])("of %j comes %j in this order", (inputs, told) => {
  const heard: string[] = [];
  const take = apartFromPasted(
    (input) => heard.push(input),
    (text) => heard.push(`pasted: ${text}`),
  );
  for (const [input, key = {}] of inputs) take(input, key);
  expect(heard).toEqual(told);
});
