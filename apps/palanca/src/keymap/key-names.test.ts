import { expect, test } from "vitest";
import { keyNames } from "./key-names.js";

test.each([
  ["c", { ctrl: true }, ["ctrl-c"]],
  ["", { upArrow: true }, ["up"]],
  ["\t\t", {}, ["tab", "tab"]],
  ["[B\u001b[B\u001b[A", {}, ["down", "down", "up"]],
  ["12\r", {}, ["1", "2", "enter"]],
  ["\u001b[99~", {}, []],
  ["?", {}, ["?"]],
  ["r", { ctrl: true }, ["ctrl-r"]],
  ["", { rightArrow: true, ctrl: true }, ["ctrl-right"]],
  ["[1;5D\u001b[H", {}, ["ctrl-left", "home"]],
  ["x", { meta: true }, []],
])("%j with %j is %j", (input, key, names) => expect(keyNames(input, key)).toEqual(names));
