import { runInline } from "@palanca/engine";
import { normalCdf, normalInverse, normalPdf, randomUniforms } from "@palanca/engine/run";
import { openEvidence } from "@palanca/evidence";
import { describe, expect, test } from "vitest";
import { smallCase } from "../../test/small-lab.js";
import { ensembleOf } from "../ensemble/ensemble.js";
import { basisOf } from "./conditional-mean.js";
import { bestNow, partialInformation, perfectInformation } from "./perfect-information.js";
import { valueOfEvidence } from "./value-of-evidence.js";

const BLOCKS = 16;
const normals = (key: string) =>
  Float64Array.from(
    Array.from({ length: BLOCKS }, (_, b) => [...randomUniforms(1, `${key}/${b}`)]).flat(),
    normalInverse,
  );
const [first, second, third] = ["first", "second", "third"].map(normals) as [Float64Array, Float64Array, Float64Array];
const nothing = new Float64Array(first.length);
/** Acting gives a + b z with z normal, doing nothing gives 0: the value of knowing z. H. Raiffa and R. Schlaifer, 1961. */
const lossOf = (a: number, b: number) =>
  b * (normalPdf(Math.abs(a) / b) - (Math.abs(a) / b) * (1 - normalCdf(Math.abs(a) / b)));
const known = (...columns: Float64Array[]) =>
  basisOf(
    columns.map((values) => ({ values })),
    first.length,
  );

describe("two actions and a linear loss", () => {
  const table = [nothing, first.map((z, i) => -0.5 + 2 * z + (second[i] as number))];

  test.each([
    ["the wide uncertainty", 2, [first]],
    ["the narrow uncertainty", 1, [second]],
    ["both", Math.sqrt(5), [first, second]],
  ] as const)("knowing %s is worth the closed form", (_, width, columns) => {
    const closed = lossOf(-0.5, width);
    expect(Math.abs(partialInformation(table, known(...columns), 1).value - closed)).toBeLessThan(0.04 * closed);
  });

  test("knowing everything is worth the closed form within its margin", () => {
    const { value, margin } = perfectInformation(table);
    expect(Math.abs(value - lossOf(-0.5, Math.sqrt(5)))).toBeLessThan(1.5 * margin);
  });

  test("knowing what does not matter is worth nothing beyond chance", () => {
    const { value, floor } = partialInformation(table, known(third), 1);
    expect(value).toBeLessThanOrEqual(floor);
    expect(floor).toBeLessThan(0.02);
  });
});

describe("two uncertainties that work only together", () => {
  const table = [nothing, first.map((z, i) => z * (second[i] as number))];

  test("are worth nothing one by one", () => {
    expect(partialInformation(table, known(first), 1).value).toBeLessThan(0.02);
  });

  test("are worth all together", () => {
    // E max(0, z w) = E|z| E|w| / 2 = 1/pi.
    expect(partialInformation(table, known(first, second), 1).value).toBeCloseTo(1 / Math.PI, 1);
  });
});

test("a bent conditional mean agrees with nested futures", () => {
  const pay = (z: number, w: number) => (z > 0 ? z * z : 2 * z) - 0.3 + w;
  const table = [nothing, first.map((z, i) => pay(z, second[i] as number))];
  // Nested: 400 strata of the one, 1,024 futures of the other in each.
  const inner = Array.from(second.subarray(0, 1024));
  const outer = Array.from({ length: 400 }, (_, k) => {
    const z = normalInverse((k + 0.5) / 400);
    return inner.reduce((sum, w) => sum + pay(z, w), 0) / 1024;
  });
  const nested =
    outer.reduce((sum, one) => sum + Math.max(0, one), 0) / 400 - Math.max(0, outer.reduce((a, b) => a + b, 0) / 400);
  expect(Math.abs(partialInformation(table, known(first), 1).value - nested)).toBeLessThan(0.05 * nested);
});

test("what one author says can be known as a category", () => {
  const of = randomUniforms(1, "whose").map((u) => (u < 0.5 ? 0 : 1));
  const table = [new Float64Array(1024), of.map((part) => (part === 0 ? -1 : 1))];
  const basis = basisOf([{ values: of, parts: { of, names: ["a", "b"] } }], 1024);
  expect(partialInformation(table, basis, 1).value).toBeCloseTo(perfectInformation(table).value, 9);
});

describe("the value of evidence of an ensemble", async () => {
  const evidence = openEvidence({
    facts: [],
    series: [],
    causal: [],
    concepts: [],
    places: [],
    documents: [],
    claims: [],
    renamed: {},
    countedThings: [],
    scenarios: [],
    questions: [],
    hash: "",
  } as never);
  const ensemble = await ensembleOf([smallCase("nothing", 0), smallCase("some", 1)], {
    run: runInline,
    futures: 4096,
    seed: 1,
  });

  test("ranks what decides first", () => {
    // Acting is worth the effect, -1 to 3: who knew would stay out of a quarter of futures, where 1/2 is lost on average.
    const result = valueOfEvidence(ensemble, { measure: "kept", evidence });
    expect(result.parameters[0]).toMatchObject({ name: "effect", isClear: true });
    expect(result.parameters[0]?.value).toBeCloseTo(1 / 8, 2);
    expect(result.everything.value).toBeCloseTo(1 / 8, 2);
    expect(result.parameters.find((one) => one.name === "burden")?.isClear).toBe(false);
  });

  test("is the same for less lost as for more kept", () => {
    const [kept, worst] = ["kept", "worst"].map((measure) => valueOfEvidence(ensemble, { measure, evidence }));
    expect(worst?.everything.value).toBeCloseTo(kept?.everything.value ?? Number.NaN, 9);
    expect(worst?.policies[1]?.mean).toBeCloseTo(-(kept?.policies[1]?.mean ?? Number.NaN), 9);
  });

  test("takes cost off before it chooses", () => {
    const dear = valueOfEvidence(ensemble, { measure: "kept", evidence, costs: { some: 2 } });
    expect(dear.chosen).toBe(0);
    // Effect above 2 in a quarter of futures, by 1/2 on average.
    expect(dear.everything.value).toBeCloseTo(1 / 8, 2);
  });

  test("is refused with few futures", async () => {
    const few = await ensembleOf([smallCase("nothing", 0), smallCase("some", 1)], {
      run: runInline,
      futures: 200,
      seed: 1,
    });
    expect(() => valueOfEvidence(few, { measure: "kept", evidence })).toThrow(/too-few-futures/);
  });
});

test("what is chosen today is best on average", () => {
  expect(bestNow([Float64Array.of(0, 0), Float64Array.of(3, -1), Float64Array.of(1, 0)])).toBe(1);
});
