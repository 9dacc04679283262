import { expect, test } from "vitest";
import { escapeMarkdown } from "./escape-markdown.js";

test.each([
  ["an item of a list", "- x", "\\- x"],
  ["a numbered item", "12. x", "12\\. x"],
  ["a rule across the page", "---", "\\---"],
  ["a rule with spaces", "- - -", "\\- - -"],
  ["code by its indent", "    rm -rf", "rm -rf"],
  ["an address without its scheme", "see www.evil.example", "see www\\.evil.example"],
  ["a letter box", "me@evil.example", "me\\@evil.example"],
  ["a letter by its name", "&lt;b&gt; &#60;", "\\&lt;b\\&gt; \\&\\#60;"],
  ["a formula", "$\\input{x}$ and $x$", "\\$\\\\input{x}\\$ and \\$x\\$"],
  ["a formula of numbers", "$1+1$", "$1+1\\$"],
  ["a heading", "# x", "\\# x"],
  ["a table's cell", "a | b", "a \\| b"],
])("%s is words", (_, text, expected) => {
  expect(escapeMarkdown(text)).toBe(expected);
});

test.each([
  "-2 % a year",
  "+$35 million (range $32 million to -$3)",
  "Vorobyeva & Berg",
  "2021: 5.0 a year",
  "3.5 of 10",
])("%s is left as it is written", (text) => {
  expect(escapeMarkdown(text)).toBe(text);
});
