/** Every model at every place of which it has a figure, with every lever at its ends: no number is lost, and people and money are of one place. */
import { describe, expect, test } from "vitest";
import { catalogue } from "../../packages/catalogue/src/index.js";
import { type InputValue, runInline } from "../../packages/engine/src/index.js";
import { planOf } from "../../packages/engine/src/plan-model.js";
import { type LabModel, type SettledInput, settle } from "../../packages/model-kit/src/index.js";
import { builtEvidence } from "../../packages/model-kit/src/testing.js";

const evidence = builtEvidence();
const models = await Promise.all(Object.values(catalogue).map(async (load) => (await load()).model));
const places = evidence.data.places.map(({ id }) => id).filter((id) => id !== "anywhere" && id !== "world");

/** Places where the model can be settled and has at least one figure of the place itself. */
function ownPlaces(model: LabModel): [string, Readonly<Record<string, SettledInput>>][] {
  return places.flatMap((place): [string, Readonly<Record<string, SettledInput>>][] => {
    const { settled, problems } = settle(model, { place }, evidence);
    const isOwn = Object.values(settled.inputs).some(
      (input) => input.role !== "lever" && input.grade !== "assumption" && input.facts.some((id) => isOf(id, place)),
    );
    return problems.length === 0 && isOwn ? [[place, settled.inputs]] : [];
  });
}

function isOf(id: string, place: string): boolean {
  const fact = evidence.fact(id);
  if (fact?.series === undefined) return fact?.place === place;
  return evidence.series(fact.series)?.rows.some((row) => row.place === place) ?? false;
}

/** All levers as they stand, at one end, at the other, and every second one at each. */
function settings(model: LabModel): Readonly<Record<string, number>>[] {
  const levers = Object.entries(model.levers);
  const at = (end: (index: number) => 0 | 1): Record<string, number> =>
    Object.fromEntries(levers.map(([name, lever], index) => [name, lever.range[end(index)]]));
  return [{}, at(() => 0), at(() => 1), at((index) => (index % 2 ? 1 : 0)), at((index) => (index % 2 ? 0 : 1))];
}

describe("at every place of which it has a figure, with every lever at its ends", () => {
  test.each(models.map((model) => [model.id, model] as const))(
    "%s loses no number in any future",
    async (_id, model) => {
      const plan = planOf(model);
      const lost: string[] = [];
      const own = ownPlaces(model);
      for (const [place, inputs] of own) {
        const standing = Object.fromEntries(Object.values(inputs).map(({ name, value }) => [name, value]));
        const cases = settings(model).map((levers) => ({
          plan,
          inputs: {
            ...standing,
            ...Object.fromEntries(
              Object.entries(levers).map(([name, value]): [string, InputValue] => [
                name,
                { feed: "constant", values: [value] },
              ]),
            ),
          },
        }));
        for await (const block of runInline(cases, { seed: 1, futures: 48, sampling: "latin", keep: [] }))
          block.cases.forEach(({ failures }, at) => {
            for (const { symbol, cause } of failures) lost.push(`${place}, setting ${at}: ${symbol} ${cause}`);
          });
      }
      expect([...new Set(lost)]).toEqual([]);
      expect(own.length).toBeGreaterThan(0);
    },
    120_000,
  );
});

describe("people and output", () => {
  const both = models.filter(({ uncertainties = {}, takes = {} }) => {
    const all = { ...uncertainties, ...takes };
    return all.people && (all.gdp || all.gdp_first_year);
  });

  test.each(both.map((model) => [model.id, model] as const))(
    "of %s are of one place wherever the place has its own output, so that output per head means something",
    (_id, model) => {
      const mixed = ownPlaces(model).flatMap(([place, inputs]) => {
        const output = inputs.gdp ?? inputs.gdp_first_year;
        return output?.placeUsed === undefined && inputs.people?.placeUsed !== undefined ? [place] : [];
      });
      // GDP of the world and the United States stands for comparison; their people are not followed.
      expect(mixed.filter((place) => place !== "united-states")).toEqual([]);
      expect(both.length).toBeGreaterThan(1);
    },
  );
});
