import { expect, test } from "vitest";
import type { Section } from "../report.js";
import { withTexts } from "./author-text.js";

const section = (id: string): Section => ({ id, title: id, blocks: [{ block: "paragraph", text: id }] });
const all = [section("answer"), section("comparison"), section("sources")];
const order = (texts: Parameters<typeof withTexts>[1]): string[] => withTexts(all, texts).map(({ title }) => title);

test("texts stand where the brief puts them, in its order", () => {
  const texts = [
    { title: "one", text: "a", after: "answer" },
    { title: "two", text: "b", after: "answer" },
    { title: "three", text: "c", before: "sources" },
    { title: "four", text: "d" },
  ] as const;
  expect(order(texts)).toEqual(["four", "answer", "one", "two", "comparison", "three", "sources"]);
});

test("a text beside a section that this report has not got stands first and is not lost", () => {
  expect(order([{ title: "one", text: "a", after: "equations" }])).toEqual(["one", "answer", "comparison", "sources"]);
});

test("empty lines part paragraphs, and lines with a dash are a list", () => {
  const [text] = withTexts([], [{ text: "One\ngoes on.\n\nTwo:\n- a\n- b\n" }]);
  expect(text?.blocks).toEqual([
    { block: "paragraph", text: "One goes on." },
    { block: "paragraph", text: "Two:" },
    { block: "list", items: ["a", "b"] },
  ]);
});

test("figures in the author's words are told to be his own", () => {
  const [text] = withTexts([], [{ text: "It costs 35 million." }]);
  expect(JSON.stringify(text?.blocks.at(-1))).toContain("author's own");
});
