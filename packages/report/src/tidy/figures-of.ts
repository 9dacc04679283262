/** A comparison to its tidy rows, in the order of scenarios, measures and years. */
import type { Comparison, MeasureResult, Spread } from "@palanca/analysis";
import { medianOf } from "@palanca/engine/run";
import type { SettledInput } from "@palanca/model-kit";
import type { Case } from "@palanca/scenarios";
import { sourceOf } from "../told-inputs.js";
import type { Material } from "../write-report.js";
import type { Figures, MeasureRow, ParameterRow, SeriesRow, ShareRow } from "./figures.js";

/** Works out every row. */
export function figuresOf(material: Pick<Material, "result" | "evidence">): Figures {
  const { result } = material;
  return {
    measures: result.measures.flatMap((measure) => measureRows(measure, result)),
    series: result.bands.flatMap((band) => seriesRows(band, result)),
    parameters: result.cases.flatMap((one) =>
      Object.values(one.settled.inputs).flatMap((input) => parameterRows(one, input, material)),
    ),
    spread: Object.entries(result.hangsOn).flatMap(([measure, shares]) =>
      shares.map(({ name, label, grade, share }): ShareRow => ({ measure, parameter: name, label, grade, share })),
    ),
  };
}

function measureRows(measure: MeasureResult, { cases }: Comparison): MeasureRow[] {
  const baseline = cases[0]?.id ?? "";
  return cases.flatMap((one, i) => {
    const equation = one.plan.measures.find(({ name }) => name === measure.name)?.equation ?? "";
    const row = (kind: MeasureRow["kind"], spread: Spread, chance: number | null): MeasureRow => ({
      scenario: one.id,
      against: kind === "difference" ? baseline : null,
      kind,
      measure: measure.name,
      label: measure.label,
      unit: measure.unit,
      better: measure.better,
      futures: spread.count,
      failed: spread.failed,
      mean: spread.mean,
      sd: spread.sd,
      p5: spread.p5,
      p25: spread.p25,
      p50: spread.p50,
      p75: spread.p75,
      p95: spread.p95,
      margin: spread.margin,
      central: spread.central,
      chance_better: chance,
      equation,
      made_from: one.hash,
    });
    const [spread, difference] = [measure.spreads[i], measure.differences[i]];
    return [
      ...(spread ? [row("level", spread, null)] : []),
      ...(difference ? [row("difference", difference, difference.chanceBetter)] : []),
    ];
  });
}

function seriesRows(band: Comparison["bands"][number], { cases }: Comparison): SeriesRow[] {
  const one = cases[band.case];
  const at = (values: readonly number[], i: number): number => values[i] ?? Number.NaN;
  return band.years.map((year, i) => ({
    scenario: one?.id ?? "",
    quantity: band.quantity,
    element: band.element,
    label: band.label,
    unit: band.unit,
    year,
    p5: at(band.p5, i),
    p25: at(band.p25, i),
    p50: at(band.p50, i),
    p75: at(band.p75, i),
    p95: at(band.p95, i),
    central: at(band.central, i),
    made_from: one?.hash ?? "",
  }));
}

function parameterRows(one: Case, input: SettledInput, material: Pick<Material, "evidence">): ParameterRow[] {
  const elements = one.plan.quantities.find(({ name }) => name === input.name)?.elements ?? [""];
  const { from, step } = one.plan.time;
  const row = (element: string, year: number | null, value: number, draw: string | null): ParameterRow => ({
    scenario: one.id,
    parameter: input.name,
    label: input.label,
    role: input.role,
    element,
    year,
    value,
    unit: input.unit,
    draw,
    grade: input.grade,
    source: sourceOf(input, material.evidence),
    facts: input.facts.join(" "),
    place: input.placeUsed ?? one.settled.place,
    changed: input.changed,
  });
  const { value } = input;
  switch (value.feed) {
    case "constant":
      return value.values.map((number, i) => row(elements[i] ?? "", null, number, null));
    case "path":
      return value.rows.flatMap((numbers, point) =>
        numbers.map((number, i) => row(elements[i] ?? "", from + point * step, number, null)),
      );
    case "draw":
      return [row("", null, medianOf(value.draw), JSON.stringify(value.draw))];
  }
}
