/** A comparison as text for a terminal or a pipe. */
import type { Comparison, MeasureResult } from "@palanca/analysis";
import { tell, tellCount, tellRange } from "@palanca/charts";
import { plainText } from "@palanca/engine";
import type { Evidence } from "@palanca/evidence";
import type { Compared } from "./compare-scenarios.js";
import { leftOut } from "./left-out.js";
import { tellSpans } from "./tell-spans.js";
import { textTable } from "./text-table.js";

/** Headline, table, what it hangs on, warnings, and how to run it again. */
export function comparisonText({ comparison, question, shown }: Compared, evidence: Evidence): string {
  const { cases, design, failed } = comparison;
  const [first] = cases;
  const place = evidence.place(first?.settled.place ?? "")?.name ?? first?.settled.place;
  const { from, step, steps } = first?.plan.time ?? { from: 0, step: 1, steps: 0 };
  const to = from + (first?.steps ?? steps) * step;
  const measures = shown.flatMap((name) => comparison.measures.find((measure) => measure.name === name) ?? []);
  const lost = failed > 0 ? ` · ${leftOut(failed)}` : "";
  const parts = [
    question ? plainText(question.text) : "",
    `${place} ${from}-${to} · ${tellCount(design.futures)} futures · seed ${design.seed}${lost}`,
    measuresTable(measures, comparison),
    cases.length > 1 ? againstText(measures, comparison) : "",
    cases.length > 1 ? hangsText(measures, comparison) : "",
    warningsText(comparison),
    `A range is the 5th to 95th percentile over futures: what is not known.\n${stoppedText(comparison)}Again: ${comparison.record.command}`,
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function measuresTable(measures: readonly MeasureResult[], { cases }: Comparison): string {
  if (cases.length === 1) {
    const rows = measures.map((measure) => {
      const [spread] = measure.spreads;
      return [
        measure.label,
        tell(spread?.p50 ?? Number.NaN, measure.unit),
        tellRange(spread?.p5 ?? Number.NaN, spread?.p95 ?? Number.NaN, measure.unit),
      ];
    });
    return textTable([["measure", cases[0]?.title ?? "", "range"], ...rows], [1, 2]);
  }
  return cases
    .slice(1)
    .map((one, i) => {
      const rows = measures.map((measure) => {
        const [base, own, difference] = [measure.spreads[0], measure.spreads[i + 1], measure.differences[i + 1]];
        if (!base || !own || !difference) return [measure.label];
        return [
          measure.label,
          tell(base.p50, measure.unit),
          tell(own.p50, measure.unit),
          tell(difference.p50, measure.unit, { difference: true }),
          tellRange(difference.p5, difference.p95, measure.unit, { difference: true }),
          measure.better === "neither" ? "" : tell(difference.chanceBetter * 100, "percent", { precision: 2 }),
        ];
      });
      return textTable(
        [
          ["measure", plainText(cases[0]?.title ?? ""), plainText(one.title), "difference", "range", "chance better"],
          ...rows,
        ],
        [1, 2, 3, 4, 5],
      );
    })
    .join("\n\n");
}

/** Ties, dominance and the years in which cases part, where there is something to say. */
function againstText(measures: readonly MeasureResult[], comparison: Comparison): string {
  const lines = comparison.cases
    .slice(1)
    .flatMap((one, i) => [
      ...standingLines(plainText(one.title), measures, i + 1),
      ...partingLines(plainText(one.title), comparison, i + 1),
    ]);
  return lines.join("\n");
}

/** How a case stands against the baseline: one line for all measures of which the same is true. */
function standingLines(title: string, measures: readonly MeasureResult[], at: number): string[] {
  const said = new Map<string, string[]>();
  for (const { label, differences } of measures) {
    const { chanceEqual: ties = 0, dominance = "neither" } = differences[at] ?? {};
    const sentences = [
      DOMINANCE[dominance],
      ties > 0 && ties < 1 ? `the same in ${tell(ties * 100, "percent", { precision: 2 })} of futures` : undefined,
    ].filter((sentence) => sentence !== undefined);
    const sentence = sentences.join(", and ");
    if (sentence) said.set(sentence, [...(said.get(sentence) ?? []), label]);
  }
  return [...said].map(([sentence, labels]) => {
    const of = labels.length === measures.length && labels.length > 1 ? "every measure here" : labels.join("; ");
    return `${title}: ${sentence}: ${of}.`;
  });
}

function partingLines(title: string, { partings, bands }: Comparison, at: number): string[] {
  return partings
    .filter((parting) => parting.case === at)
    .map(({ quantity, element, spans }) => {
      const label = bands.find((band) => band.quantity === quantity)?.label ?? quantity;
      const named = `${title}: ${label}${element ? ` (${element})` : ""}`;
      return `${named} ${tellSpans(spans)}.`;
    });
}

const DOMINANCE: Readonly<Record<string, string>> = {
  "in-every-future": "better or the same in every future",
  "in-distribution": "at least as good at every quantile, though not in every future",
  "baseline-in-every-future": "worse or the same in every future",
  "baseline-in-distribution": "no better at any quantile",
  equal: "the same in every future",
};

function stoppedText({ stopped }: Comparison): string {
  return stopped.startsWith("all ") ? "" : `Stopped: ${stopped}.\n`;
}

function hangsText(measures: readonly MeasureResult[], { hangsOn }: Comparison): string {
  const lines = measures.flatMap((measure) => {
    const shares = (hangsOn[measure.name] ?? []).filter((share) => share.share >= 0.05).slice(0, 2);
    if (shares.length === 0) return [];
    return [
      `${measure.label} hangs most on: ${shares.map((share) => `${share.label} (${tell(share.share * 100, "percent", { precision: 2 })} of the spread, ${share.grade})`).join("; ")}.`,
    ];
  });
  return lines.join("\n");
}

/** Doubts that are printed; a page of them is read by nobody, and the report has them all. */
const DOUBTS = 8;

function warningsText({ cases }: Comparison): string {
  const warnings = [...new Set(cases.flatMap((one) => one.warnings))];
  if (warnings.length === 0) return "";
  const lines = warnings.slice(0, DOUBTS).map((warning) => `  - ${plainText(warning)}`);
  const more = warnings.length - lines.length;
  if (more > 0) lines.push(`  and ${more} more, which the report and --json list.`);
  return `To be doubted:\n${lines.join("\n")}`;
}
