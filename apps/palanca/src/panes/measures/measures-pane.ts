/** The measures: baseline, scenario, difference with its range, and what it hangs on. */
import type { Comparison } from "@palanca/analysis";
import { displayWidth, tell, tellRange } from "@palanca/charts";
import { type Problem, plainText } from "@palanca/engine";
import { cut, type Line, plain } from "../../screen/line.js";
import { shownMeasures } from "../../state/select.js";
import type { Bench } from "../../state/state.js";
import { definePane, type Table } from "../pane.js";
import { type Walked, walk, walkKeys } from "../walk.js";

export const measuresPane = definePane<Walked>({
  name: "measures",
  title: "measures",
  stands: "bench",
  starts: () => ({ at: 0 }),
  keys: walkKeys("measures"),
  focus: ({ at }, { bench }) => bench && (shownMeasures(bench)[at]?.name ?? bench.question.measures?.[at]),
  reduce: (slice, act, { bench }) => walk(slice, act, bench ? measureCount(bench) : 0),
  spoken: ({ bench, slice }) => {
    const cases = bench?.run.comparison?.cases ?? [];
    const told = (bench ? shownMeasures(bench) : []).map((measure, i) => {
      const levels = [0, measure.spreads.length - 1].map(
        (at) =>
          `${tell(measure.spreads[at]?.p50 ?? Number.NaN, measure.unit, { words: true })} ${plainText(cases[at]?.title ?? "")}`,
      );
      const difference = measure.differences.at(-1);
      const apart = difference
        ? `, difference ${tell(difference.p50, measure.unit, { difference: true })}, range ${tellRange(difference.p5, difference.p95, measure.unit, { difference: true })}`
        : "";
      return `${i === slice.at ? "> " : "  "}${measure.label}: ${[...new Set(levels)].join(", ")}${apart}`;
    });
    return told.length > 0 ? told : ["The first futures are on their way."];
  },
  table: ({ bench }) => bench && measureTable(bench),
  draw({ bench, slice, width, height, isFocused }) {
    if (!bench) return { lines: [] };
    const { problems, comparison } = bench.run;
    if (problems && problems.length > 0) return { title: "what is wrong", lines: problemLines(problems) };
    if (!comparison) return { lines: [plain(" The first futures are on their way …")] };
    return { lines: measureLines(bench, comparison, slice.at, width, height, isFocused) };
  },
});

/** A row a measure and scenario: its range, and the difference to the baseline with its own. */
function measureTable(bench: Bench): Table {
  const cases = bench.run.comparison?.cases ?? [];
  return {
    columns: [
      ...["measure", "label", "unit", "scenario", "median", "low", "high"],
      ...["difference", "difference_low", "difference_high", "chance_better"],
    ],
    rows: shownMeasures(bench).flatMap((measure) =>
      measure.spreads.map((spread, i) => ({
        measure: measure.name,
        label: measure.label,
        unit: measure.unit,
        scenario: cases[i]?.title ?? "",
        median: spread.p50,
        low: spread.p5,
        high: spread.p95,
        difference: measure.differences[i]?.p50,
        difference_low: measure.differences[i]?.p5,
        difference_high: measure.differences[i]?.p95,
        chance_better: measure.differences[i]?.chanceBetter,
      })),
    ),
  };
}

function measureCount(bench: Bench): number {
  return bench.question.measures?.length ?? bench.run.comparison?.measures.length ?? 0;
}

function problemLines(problems: readonly Problem[]): Line[] {
  return problems.flatMap((problem): Line[] => [
    [{ text: ` ${plainText(problem.seen)}: ${plainText(problem.needed)}`, warn: true }],
    plain(`   ${plainText(problem.todo)}`),
  ]);
}

function measureLines(
  bench: Bench,
  comparison: Comparison,
  focus: number,
  width: number,
  height: number,
  isFocused: boolean,
): Line[] {
  const isPair = comparison.cases.length > 1;
  const rows = shownMeasures(bench).map((measure) => {
    const [base, own, difference] = [measure.spreads[0], measure.spreads.at(-1), measure.differences.at(-1)];
    if (!base || !own) return [measure.label];
    if (!isPair || !difference)
      return [measure.label, tell(base.p50, measure.unit), tellRange(base.p5, base.p95, measure.unit)];
    return [
      measure.label,
      tell(base.p50, measure.unit),
      tell(own.p50, measure.unit),
      tell(difference.p50, measure.unit, { difference: true }),
      tellRange(difference.p5, difference.p95, measure.unit, { difference: true }),
      measure.better === "neither" ? "" : tell(difference.chanceBetter * 100, "percent", { precision: 2 }),
      hangsOn(bench, measure.name),
    ];
  });
  const title = (index: number): string => cut(plainText(comparison.cases.at(index)?.title ?? ""), 18).trimEnd();
  const head = isPair
    ? ["", title(0), title(-1), "difference", "range", "better", "hangs on"]
    : ["", title(0), "range"];
  const table = columns([head, ...rows], width - 2);
  const isHere = (i: number): boolean => isFocused && i === focus;
  const lines: Line[] = table
    ? table.map((text, i) =>
        i === 0
          ? [{ text: ` ${text}`, dim: true }]
          : [{ text: `${isHere(i - 1) ? "▸" : " "}${text}`, bold: isHere(i - 1) }],
      )
    : stacked(rows, focus, width, height - 2, isHere);
  const warnings = [...new Set(comparison.cases.flatMap((one) => one.warnings))];
  const things = warnings.length === 1 ? "1 thing is" : `${warnings.length} things are`;
  const notes: Line[] = [];
  if (comparison.failed > 0)
    notes.push([{ text: ` ${comparison.failed} futures left out: a number was lost in them`, warn: true }]);
  if (warnings.length > 0)
    notes.push([{ text: ` ⚠ ${things} assumed or doubted; p shows every parameter`, warn: true }]);
  return [...lines, ...notes];
}

function hangsOn(bench: Bench, measure: string): string {
  const [first] = bench.run.comparison?.hangsOn[measure] ?? [];
  return first && first.share >= 0.05 ? `${first.label} (${first.grade})` : "";
}

const LEAST_LABEL = 30;

/** Cells to lines that line up; columns at the end are dropped until the rest fits. Undefined when even five do not. */
function columns(rows: readonly (readonly string[])[], width: number): string[] | undefined {
  const count = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, c) => Math.max(...rows.map((row) => displayWidth(row[c] ?? ""))));
  const upTo = (shown: number): number => widths.slice(0, shown).reduce((sum, one) => sum + one + 2, 0);
  // The last of seven is text, which may be cut.
  // A long label gives way before a column does.
  widths[0] = Math.min(
    widths[0] ?? 0,
    Math.max(LEAST_LABEL, width + 2 - (upTo(Math.min(count, 6)) - (widths[0] ?? 0))),
  );
  if (count === 7) widths[6] = Math.max(18, Math.min(widths[6] ?? 0, width - upTo(6)));
  const shown = [count, 6, 5].find((candidate) => candidate <= count && upTo(candidate) <= width + 2);
  if (shown === undefined) return undefined;
  return rows.map((row) =>
    row
      .slice(0, shown)
      .map((cell, c) => {
        const text = cut(cell, widths[c] ?? 0);
        const pad = " ".repeat(Math.max(0, (widths[c] ?? 0) - displayWidth(text)));
        return c === 0 || c === 6 ? text + pad : pad + text;
      })
      .join("  "),
  );
}

/** Two lines a measure for a narrow screen: its levels, and what sets them apart; the one in focus stays in sight. */
function stacked(
  rows: readonly (readonly string[])[],
  focus: number,
  width: number,
  height: number,
  isHere: (i: number) => boolean,
): Line[] {
  const fits = Math.max(1, Math.floor(height / 2));
  const first = Math.max(0, Math.min(focus - fits + 1, rows.length - fits));
  return rows.slice(first, first + fits).flatMap((row, at): Line[] => {
    const i = first + at;
    const [label = "", base = "", own = "", difference, range, better] = row;
    const isPair = difference !== undefined;
    const levels = isPair ? `${base} → ${own}` : base;
    const apart = isPair ? `${difference}, range ${range}${better ? `, better in ${better}` : ""}` : `range ${own}`;
    const room = Math.max(10, width - displayWidth(levels) - 4);
    const name = cut(label, room);
    return [
      [
        { text: `${isHere(i) ? "▸" : " "}${name}`, bold: isHere(i) },
        { text: `${" ".repeat(Math.max(0, room - displayWidth(name)))}  ${levels}`, bold: isHere(i) },
      ],
      [{ text: `    ${apart}`, dim: !isHere(i) }],
    ];
  });
}
