/** What holds for every chart at every size: exact sheets, words apart, nothing hostile let through. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Example } from "../examples/example.js";
import {
  type ChartSpec,
  displayWidth,
  layOut,
  type Mark,
  paintSvg,
  paintTerminal,
  type Ruler,
  toText,
} from "../src/index.js";
import { svgRuler } from "../src/paint/svg/svg-ruler.js";
import { ascii, boxes } from "../src/paint/terminal/characters.js";
import { terminalRuler } from "../src/paint/terminal/terminal-ruler.js";

const folder = fileURLToPath(new URL("../examples/", import.meta.url));
const names = readdirSync(folder).filter((file) => file.endsWith(".ts") && file !== "example.ts");
const examples = await Promise.all(
  names.map(async (file) => [file, ((await import(join(folder, file))) as { default: Example }).default.spec] as const),
);
const sizes = [
  [1, 1],
  [7, 3],
  [30, 8],
  [40, 10],
  [61, 17],
  [80, 24],
  [120, 32],
  [200, 60],
] as const;

/** Words that cover one another, by their text. */
function overlaps(spec: ChartSpec, width: number, height: number, ruler: Ruler): string[] {
  const words = layOut(spec, { width, height }, ruler).shapes.flatMap((shape) => {
    if (shape.kind !== "words" || shape.text === "") return [];
    const size =
      ruler.measure(shape.text, shape.role === "title" ? "title" : undefined) +
      (shape.dash === undefined ? 0 : ruler.key);
    const left = shape.anchor === "start" ? shape.x : shape.anchor === "end" ? shape.x - size : shape.x - size / 2;
    return [{ text: shape.text, left, right: left + size, top: ruler.isWhole ? Math.round(shape.y) : shape.y }];
  });
  return words.flatMap((a, at) =>
    words
      .slice(at + 1)
      .filter(
        (b) => Math.abs(a.top - b.top) < ruler.lineHeight * 0.7 && a.left < b.right - 1e-6 && b.left < a.right - 1e-6,
      )
      .map((b) => `${a.text} | ${b.text}`),
  );
}

describe.each(examples)("%s", (_, spec) => {
  test.each(sizes)("fills exactly %i by %i cells", (width, height) => {
    for (const options of [{}, { colour: true }, { ascii: true }, { bare: true }]) {
      const lines = paintTerminal(spec, { width, height, ...options });
      expect(lines.map((line) => displayWidth(line.map(({ text }) => text).join("")))).toEqual(
        Array(height).fill(width),
      );
    }
  });

  test("colour changes spans and no character", () => {
    const size = { width: 80, height: 24 };
    expect(toText(paintTerminal(spec, { ...size, colour: true }))).toBe(toText(paintTerminal(spec, size)));
  });

  test("ascii is ascii alone", () => {
    expect(toText(paintTerminal(spec, { width: 80, height: 24, ascii: true }))).toMatch(/^[\n -~]*$/);
  });

  test.each([
    [30, 8],
    [40, 10],
    [80, 24],
    [200, 60],
  ] as const)("no words overlap at %i by %i cells", (width, height) => {
    expect(overlaps(spec, width, height, terminalRuler(boxes))).toEqual([]);
    expect(overlaps(spec, width, height, terminalRuler(ascii))).toEqual([]);
  });

  test.each([
    [320, 240],
    [704, 404],
    [1200, 700],
  ] as const)("no words overlap at %i by %i pixels", (width, height) => {
    expect(overlaps(spec, width, height, svgRuler)).toEqual([]);
  });

  test("lets no control character and no foreign element through", () => {
    const text = toText(paintTerminal(spec, { width: 200, height: 60 }));
    const svg = paintSvg(spec, { width: 1600, height: 900 });
    expect(`${text}${svg}`).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
    );
    const elements = new Set(svg.match(/<[^\s>]*/g));
    expect([...elements].filter((name) => !/^<\/?(svg|title|desc|g|path|rect|circle|text)$/.test(name))).toEqual([]);
  });
});

const number = fc.oneof(
  fc.double(),
  fc.double({ min: -100, max: 100 }),
  fc.constantFrom(0, -0, 1e-300, -1e300, Number.MAX_VALUE, Number.NaN, 1 / 0),
);
const label = fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.constantFrom("", "有人", "\u001b[2J", "a\nb"));
const lineOf = (series: number) =>
  fc.tuple(label, fc.array(number, { minLength: 0, maxLength: 12 })).map(([text, y]): Mark => {
    const x = y.map((_, at) => 2015 + at);
    return series % 2 === 0
      ? { kind: "line", label: text, series, x, y }
      : { kind: "band", label: text, series, x, low: y, high: y.toReversed() };
  });

test("any numbers and any words fill the sheet and make SVG without NaN", () => {
  const lines = fc
    .integer({ min: 0, max: 6 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => lineOf(at))));
  const size = fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 30 }));
  fc.assert(
    fc.property(lines, label, number, size, (marks, title, rule, [width, height]) => {
      const spec: ChartSpec = {
        title,
        question: title,
        x: { label: "Year", unit: "year", kind: "years" },
        y: { label: title, unit: "USD", kind: "number" },
        marks: [...marks, { kind: "rule", label: title, y: rule }],
        sources: [title],
        spoken: title,
      };
      const painted = paintTerminal(spec, { width, height, colour: true });
      expect(painted.map((line) => displayWidth(line.map(({ text }) => text).join("")))).toEqual(
        Array(height).fill(width),
      );
      const drawn = paintSvg(spec).replace(/<(title|desc|text)[^>]*>[^<]*<|aria-label="[^"]*"/g, "");
      expect(drawn).not.toMatch(/NaN|Infinity|undefined/);
    }),
    { numRuns: 400, seed: 1 },
  );
});

test("the page's part imports nothing of Node and no engine beyond what runs", () => {
  const source = fileURLToPath(new URL("../src/", import.meta.url));
  const seen = new Set<string>();
  const foreign = new Set<string>();
  const walk = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(file, "utf8").replace(/^import type .*$/gm, "");
    for (const [, from = ""] of text.matchAll(/^(?:import|export) [^;]*?from "([^"]+)";$/gms)) {
      if (from.startsWith(".")) walk(join(dirname(file), from.replace(/\.js$/, ".ts")));
      else foreign.add(from);
    }
  };
  walk(join(source, "page.ts"));
  expect([...foreign].sort()).toEqual(["@palanca/engine/run", "d3-array", "d3-format", "d3-scale", "d3-shape"]);
});
