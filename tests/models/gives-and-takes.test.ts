/** Every pair of models of which one takes what the other gives runs joined, or is refused for its years or step and nothing else. */
import { describe, expect, test } from "vitest";
import { catalogue } from "../../packages/catalogue/src/index.js";
import { type InputValue, joinModels, ProblemsError } from "../../packages/engine/src/index.js";
import { planOf } from "../../packages/engine/src/plan-model.js";
import { type Trace, trace } from "../../packages/engine/src/run.js";
import { type LabModel, settle } from "../../packages/model-kit/src/index.js";
import { builtEvidence } from "../../packages/model-kit/src/testing.js";

const evidence = builtEvidence();
const models = await Promise.all(Object.values(catalogue).map(async (load) => (await load()).model));

interface Pair {
  readonly giver: LabModel;
  readonly taker: LabModel;
  readonly concept: string;
  readonly given: string;
  readonly taken: string;
}

const pairs: Pair[] = models.flatMap((taker) =>
  Object.entries(taker.takes ?? {}).flatMap(([taken, { concept }]) =>
    models.flatMap((giver) => {
      const given = giver === taker ? undefined : giver.gives?.[concept];
      return given === undefined ? [] : [{ giver, taker, concept, given, taken }];
    }),
  ),
);

const sameTime = ({ giver, taker }: Pair): boolean =>
  giver.time.from === taker.time.from && giver.time.step === taker.time.step;

function central(
  model: LabModel,
  place: string,
  held: Readonly<Record<string, number>> = {},
  given: Readonly<Record<string, InputValue>> = {},
): Trace {
  const { settled, problems } = settle(model, { place, held }, evidence);
  expect(problems).toEqual([]);
  const inputs = Object.fromEntries(Object.values(settled.inputs).map(({ name, value }) => [name, value]));
  return trace({ plan: planOf(model), inputs: { ...inputs, ...given } });
}

const modelCalled = (id: string): LabModel => models.find((model) => model.id === id) as LabModel;

describe("what one model gives and another takes", () => {
  test.each(pairs.filter(sameTime).map((pair) => [pair.giver.id, pair.taker.id, pair.concept, pair] as const))(
    "%s and %s joined by %s: the taker sees what the giver has alone",
    (_giver, _taker, concept, { giver, taker, given }) => {
      const joined = joinModels([giver, taker], { [concept]: giver.id });
      const whole = central(joined, "honduras");
      const alone = central(giver, "honduras");
      expect(whole.series[`${giver.id}.${given}`]?.[0]).toEqual(alone.series[given]?.[0]);
      expect(whole.failures).toEqual([]);
    },
  );

  test.each(pairs.filter(sameTime).map((pair) => [pair.taker.id, pair.concept, pair.giver.id, pair] as const))(
    "%s answers to the %s of %s",
    (_taker, concept, _giver, { giver, taker, taken }) => {
      const joined = central(joinModels([giver, taker], { [concept]: giver.id }), "honduras");
      const alone = central(taker, "honduras");
      const moved = Object.keys(taker.measures).filter(
        (name) => joined.measures[`${taker.id}.${name}`] !== alone.measures[name],
      );
      expect(moved, `${taken} moves no measure`).not.toEqual([]);
    },
  );

  test("every giver and taker that share start and step are among them, and there are a dozen pairs or more", () => {
    const told = pairs.map((pair) => `${pair.giver.id} -> ${pair.taker.id}`);
    expect(told).toEqual(
      expect.arrayContaining([
        "homicide -> crime-cost",
        "homicide -> growth",
        "homicide -> migration",
        "growth -> poverty",
        "growth -> fiscal",
        "growth -> illicit-economy",
        "policing -> justice",
        "drug-supply -> insurgency",
      ]),
    );
    expect(pairs.filter(sameTime).length).toBeGreaterThanOrEqual(8);
  });

  test.each(pairs.filter((pair) => !sameTime(pair)).map((pair) => [pair.giver.id, pair.taker.id, pair] as const))(
    "%s and %s are joined, or refused for their years or step alone",
    (_giver, _taker, { giver, taker, concept }) => {
      let kinds: readonly string[] = [];
      try {
        joinModels([giver, taker], { [concept]: giver.id });
      } catch (error) {
        kinds = error instanceof ProblemsError ? [...new Set(error.problems.map((one) => one.kind))] : ["another"];
      }
      expect(kinds.filter((kind) => kind !== "times-disagree")).toEqual([]);
    },
  );

  test("yearly homicide, run alone from 2011 and read between its years, reaches the militias of each quarter", () => {
    const [homicide, militia] = [modelCalled("homicide"), modelCalled("militia")];
    const fromThen = { ...homicide, time: { from: 2011, to: 2021, step: "1 year" }, measures: {} };
    const rates = (trend: number): number[] =>
      central(fromThen, "michoacan", { underlying_trend: trend, trend_memory: 50 }).series.rate?.[0] as number[];
    const quarters = (yearly: readonly number[]): InputValue => ({
      feed: "path",
      // Rates a person and year, as kernels work.
      rows: Array.from({ length: 41 }, (_, i) => {
        const [before, after] = [yearly[Math.floor(i / 4)] as number, yearly[Math.ceil(i / 4)] as number];
        return [(before + ((after - before) * (i % 4)) / 4) / 100_000];
      }),
    });
    const [falling, rising] = [rates(-8), rates(8)].map((yearly) =>
      central(militia, "michoacan", {}, { homicide_rate: quarters(yearly) }),
    ) as [Trace, Trace];
    expect((falling.series.homicide_rate?.[0]?.[40] as number) * 100_000).toBeCloseTo(rates(-8)[10] as number, 9);
    expect(rising.measures.formed).toBeGreaterThan(falling.measures.formed as number);
  });
});
