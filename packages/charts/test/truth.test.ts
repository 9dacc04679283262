/** What a picture must be true to: places that are those of the numbers, lengths in proportion, nothing outside the sheet. */
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Example } from "../examples/example.js";
import { type ChartSpec, layOut, paintSvg, paintTerminal, type Shape, toText } from "../src/index.js";
import { allMarks } from "../src/numbers-of.js";
import { svgRuler } from "../src/paint/svg/svg-ruler.js";
import { boxes } from "../src/paint/terminal/characters.js";
import { terminalRuler } from "../src/paint/terminal/terminal-ruler.js";

const folder = join(dirname(fileURLToPath(import.meta.url)), "../examples");
const files = readdirSync(folder).filter((file) => file.endsWith(".ts") && file !== "example.ts");
const examples = await Promise.all(
  files.map(async (file) => [file, ((await import(join(folder, file))) as { default: Example }).default.spec] as const),
);
const exampleOf = (name: string): ChartSpec => examples.find(([file]) => file === `${name}.ts`)?.[1] as ChartSpec;
const pixels = { width: 704, height: 404 };
const shapesOf = (spec: ChartSpec) => layOut(spec, pixels, svgRuler).shapes;
const only = <Kind extends Shape["kind"]>(shapes: readonly Shape[], kind: Kind) =>
  shapes.filter((shape): shape is Extract<Shape, { kind: Kind }> => shape.kind === kind);

/** Every corner of a shape but of words, which have laws of their own. */
function cornersOf(shape: Shape): (readonly [number, number])[] {
  switch (shape.kind) {
    case "area":
      return [...shape.upper, ...shape.lower];
    case "polyline":
      return [...shape.points];
    case "dot":
      return [shape.at];
    case "rectangle":
    case "frame":
      return [
        [shape.left, shape.top],
        [shape.right, shape.bottom],
      ];
    case "words":
      return [];
    default:
      return [shape.from, shape.to];
  }
}

describe.each(examples)("%s", (_, spec) => {
  test.each([
    ["pixels", pixels, svgRuler],
    ["cells", { width: 80, height: 24 }, terminalRuler(boxes)],
    ["few cells", { width: 40, height: 12 }, terminalRuler(boxes)],
  ] as const)("draws nothing outside the sheet in %s", (_name, size, ruler) => {
    const outside = layOut(spec, size, ruler)
      .shapes.flatMap(cornersOf)
      .filter(([x, y]) => x < -1e-6 || y < -1e-6 || x > size.width + 1e-6 || y > size.height + 1e-6);
    expect(outside).toEqual([]);
  });

  test("is the same bytes for the same chart", () => {
    const copy = structuredClone(spec);
    const size = { width: 80, height: 24, colour: true };
    expect(paintSvg(copy)).toBe(paintSvg(spec));
    expect(paintTerminal(copy, size)).toEqual(paintTerminal(spec, size));
  });

  test("says itself in a sentence", () => {
    expect(spec.spoken).toMatch(/^\S.*\.$/s);
  });
});

test.each(["fan-two-scenarios", "bars-with-ranges", "tornado", "pyramid", "differences", "parts-of-a-whole"])(
  "the ticks of %s stand in proportion to what they say",
  (name) => {
    const axes = only(shapesOf(exampleOf(name)), "axis");
    const side =
      axes.find((axis) => axis.side === "bottom" && axis.grid !== undefined) ??
      axes.find((axis) => axis.side === "left");
    const words = only(shapesOf(exampleOf(name)), "words").filter(
      ({ role, text }) => role === "tick" && /^-?[\d,.]+$/.test(text),
    );
    const own =
      side?.side === "left"
        ? words.filter(({ anchor }) => anchor === "end")
        : words.filter(({ anchor }) => anchor === "start");
    const foot = Math.max(...own.map(({ y }) => y));
    const ticks = side?.side === "left" ? own : own.filter(({ y }) => y === foot);
    const values = ticks.map(({ text }) => Number(text.replaceAll(",", "")));
    const at = side?.ticks ?? [];
    expect(at.length).toBeGreaterThan(2);
    expect(values.length).toBe(at.length);
    const steps = at.slice(1).map((place, index) => place - at[index]!);
    // On an axis of two sides amounts fall to zero and rise again; its places still go one way.
    const rises = values.slice(1).map((value, index) => Math.abs(value - values[index]!));
    for (const [index, step] of steps.entries()) expect(step / steps[0]!).toBeCloseTo(rises[index]! / rises[0]!, 6);
  },
);

test("every line of a fan lies within the bands of its series", () => {
  const shapes = shapesOf(exampleOf("fan-two-scenarios"));
  const areas = only(shapes, "area");
  for (const line of only(shapes, "polyline")) {
    for (const area of areas.filter(({ series }) => series === line.series)) {
      for (const [at, [x, y]] of line.points.entries()) {
        expect(area.upper[at]?.[0]).toBe(x);
        expect(area.upper[at]?.[1]).toBeLessThanOrEqual(y + 1e-9);
        expect(area.lower[at]?.[1]).toBeGreaterThanOrEqual(y - 1e-9);
      }
    }
  }
  expect(areas.length).toBeGreaterThan(2);
});

test.each(["bars-with-ranges", "tornado", "pyramid", "parts-of-a-whole", "shares"])(
  "the bars of %s are as long as their numbers",
  (name) => {
    const spec = exampleOf(name);
    const bars = allMarks(spec).flatMap((mark) => (mark.kind === "bar" ? [Math.abs(mark.to - mark.from)] : []));
    const drawn = only(shapesOf(spec), "rectangle").map(({ left, right }) => right - left);
    const scale = Math.max(...drawn) / Math.max(...bars);
    const sorted = (all: number[]) => all.toSorted((a, b) => a - b);
    for (const [at, length] of sorted(drawn).entries()) expect(length).toBeCloseTo(sorted(bars)[at]! * scale, 6);
    expect(drawn.length).toBe(bars.length);
  },
);

test("a bar in cells is within half a cell of its number", () => {
  const spec = exampleOf("shares");
  const lines = toText(paintTerminal(spec, { width: 120, height: 24 })).split("\n");
  const scene = layOut(spec, { width: 120, height: 24 }, terminalRuler(boxes));
  const eighths = "▏▎▍▌▋▊▉";
  for (const { left, right, top, bottom } of only(scene.shapes, "rectangle")) {
    const line = lines[Math.floor((top + bottom) / 2)] ?? "";
    const part = [...line].find((letter) => eighths.includes(letter));
    const cells = [...line].filter((letter) => letter === "█").length + (part ? (eighths.indexOf(part) + 1) / 8 : 0);
    expect(Math.abs(cells - (right - left))).toBeLessThanOrEqual(0.5);
  }
});

describe("quantile dots", () => {
  test.each([
    [80, 24],
    [60, 16],
    [40, 12],
    [120, 60],
  ])(
    "are all there at %i by %i cells, none further than a dot from its number where columns have room",
    (width, height) => {
      const spec = exampleOf("quantile-dots");
      const dots = only(layOut(spec, { width, height }, terminalRuler(boxes)).shapes, "dot");
      expect(dots.length).toBe(60);
      const places = new Set(dots.map(({ at }) => `${at[0].toFixed(3)} ${at[1].toFixed(3)}`));
      expect(places.size).toBe(60);
    },
  );

  test("left of the goal are as many as are below it, to within a dot", () => {
    const spec = exampleOf("quantile-dots");
    const shapes = shapesOf(spec);
    const [rule] = only(shapes, "rule");
    for (const mark of spec.marks) {
      if (mark.kind !== "pile") continue;
      const left = only(shapes, "dot").filter(
        ({ at, series }) => series === mark.series && at[0] < rule!.from[0],
      ).length;
      const below = mark.values.filter((value) => value < 40).length;
      expect(Math.abs(left - below)).toBeLessThanOrEqual(1);
    }
  });
});

test("small multiples show one number at one height in every panel of a row", () => {
  const shapes = shapesOf(exampleOf("small-multiples"));
  const heights = only(shapes, "axis")
    .filter(({ side }) => side === "left")
    .map(({ ticks, from }) => ticks.map((tick) => Math.round((tick - from[1]) * 1000)));
  expect(heights.length).toBe(7);
  expect(new Set(heights.map(String)).size).toBe(1);
});

test("a pyramid stands evenly about its zero", () => {
  const spec: ChartSpec = {
    ...exampleOf("pyramid"),
    marks: [-1, 1].map((to, series) => ({ kind: "bar", label: "", series, at: 3, from: 0, to, of: `${to}` })),
  };
  const [one, other] = only(shapesOf(spec), "rectangle");
  expect(one!.right - one!.left).toBeCloseTo(other!.right - other!.left, 9);
});

test.each([
  [80, 24],
  [40, 8],
  [24, 6],
])("a causal graph at %i by %i cells counts what it leaves out", (width, height) => {
  const text = toText(paintTerminal(exampleOf("causal-graph"), { width, height, bare: true }));
  const arrows = text.match(/─▸|╌▸|▸(?=║)/g)?.length ?? 0;
  const more = [...text.matchAll(/and (\d+) more/g)].reduce((sum, [, count]) => sum + Number(count), 0);
  const scene = layOut(exampleOf("causal-graph"), { width, height, bare: true }, terminalRuler(boxes));
  expect(only(scene.shapes, "arrow").length + more).toBe(12);
  expect(arrows).toBeGreaterThan(0);
});
