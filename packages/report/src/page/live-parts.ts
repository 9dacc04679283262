/** The parts of a report that move with the levers, made by the very code that wrote them first. */
import { type ChartSpec, figure } from "@palanca/charts/page";
import type { ChartWish } from "@palanca/model-kit";
import type { Block } from "../report.js";
import { answered, restsOn } from "../sections/answer.js";
import { assumed } from "../sections/assumptions.js";
import { comparison } from "../sections/comparison.js";
import { parameterTables } from "../sections/parameters.js";
import { spreads } from "../sections/spreads.js";
import type { Told, ToldInputs } from "../told.js";
import type { CarriedChart } from "./carried.js";

/** What parts are made from: what sections tell and what figures draw. */
export interface Live extends Told {
  readonly result: Told["result"] & Parameters<typeof figure>[0];
  readonly inputs: ToldInputs;
}

export interface LivePart {
  readonly key: string;
  readonly blocks: readonly Block[];
}

/** Parts that are told from measures and bands alone; quick to make. */
export function measuredParts(live: Live, charts: readonly CarriedChart[]): LivePart[] {
  return [
    { key: "answer", blocks: answered(live) },
    { key: "comparison", blocks: comparison(live).blocks },
    { key: "parameters", blocks: parameterTables(live.inputs) },
    ...chartParts(live, charts, false),
  ];
}

/** Parts that say what the spread hangs on. */
export function sharedParts(live: Live, charts: readonly CarriedChart[]): LivePart[] {
  return [
    { key: "rests-on", blocks: restsOn(live) },
    { key: "spreads", blocks: spreads(live) },
    { key: "assumptions", blocks: assumed(live, live.inputs) },
    ...chartParts(live, charts, true),
  ];
}

function chartParts(live: Live, charts: readonly CarriedChart[], isShared: boolean): LivePart[] {
  return charts.flatMap((chart, i) =>
    isShared === /^(tornado|grades)$/.test(chart.wish.form)
      ? [{ key: chartKey(i), blocks: [{ block: "figure" as const, chart: drawnAgain(live, chart) }] }]
      : [],
  );
}

export const chartKey = (index: number): string => `chart-${index}`;

/** The chart of a wish with the rules and sources that it was first drawn with. */
function drawnAgain(live: Live, { wish, rules, sources }: CarriedChart): ChartSpec {
  const chart = withoutEvidence(live, wish);
  return { ...chart, marks: [...chart.marks, ...rules], sources };
}

/** The chart as far as it comes from the result. */
export function withoutEvidence({ result }: Pick<Live, "result">, { rule: _, ...wish }: ChartWish): ChartSpec {
  return figure(result, wish, { fact: () => undefined, factsNear: () => [], contribution: () => undefined });
}
