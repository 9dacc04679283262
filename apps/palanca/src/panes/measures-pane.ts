/** The measures: baseline, scenario, difference with its range, and what it hangs on. */
import { displayWidth, tell, tellRange } from "@palanca/charts";
import { plainText } from "@palanca/engine";
import { box, cut, type Line, plain } from "../screen/line.js";
import { shownMeasures } from "../state/select.js";
import type { Bench } from "../state/state.js";

export function measuresPane(bench: Bench, width: number, height: number): Line[] {
  const { comparison, problems } = bench.run;
  const isFocused = bench.pane === "measures";
  if (problems && problems.length > 0) {
    const told = problems.flatMap((problem): Line[] => [
      [{ text: ` ${plainText(problem.seen)}: ${plainText(problem.needed)}`, warn: true }],
      plain(`   ${plainText(problem.todo)}`),
    ]);
    return box("what is wrong", told, width, height, isFocused);
  }
  if (!comparison) return box("measures", [plain(" The first futures are on their way …")], width, height, isFocused);
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
  const lines = columns([head, ...rows], width - 4).map((text, i): Line => {
    const isHere = isFocused && i - 1 === bench.measure;
    return i === 0 ? [{ text: ` ${text}`, dim: true }] : [{ text: `${isHere ? "▸" : " "}${text}`, bold: isHere }];
  });
  const warnings = [...new Set(comparison.cases.flatMap((one) => one.warnings))];
  const notes: Line[] = [];
  if (comparison.failed > 0)
    notes.push([{ text: ` ${comparison.failed} futures left out: a number was lost in them`, warn: true }]);
  if (warnings.length > 0)
    notes.push([{ text: ` ⚠ ${warnings.length} things are assumed or doubted; p shows every parameter`, warn: true }]);
  return box("measures", [...lines, ...notes], width, height, isFocused);
}

function hangsOn(bench: Bench, measure: string): string {
  const [first] = bench.run.comparison?.hangsOn[measure] ?? [];
  return first && first.share >= 0.05 ? `${first.label} (${first.grade})` : "";
}

/** Cells to lines: the first and last columns take what room is left, the last is dropped when there is none. */
function columns(rows: readonly (readonly string[])[], width: number): string[] {
  const count = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, c) => Math.max(...rows.map((row) => displayWidth(row[c] ?? ""))));
  let shown = count;
  const needed = (upTo: number): number => widths.slice(1, upTo).reduce((sum, one) => sum + one + 2, 0);
  if (count > 6 && needed(6) + Math.min(28, widths[0] ?? 0) + 16 > width) shown = 6;
  if (shown > 5 && needed(shown) + 20 > width) shown = 5;
  const last = shown === 7 ? Math.max(14, width - needed(6) - Math.min(46, widths[0] ?? 0) - 2) : 0;
  const first = Math.max(8, Math.min(widths[0] ?? 8, width - needed(Math.min(shown, 6)) - (last ? last + 2 : 0)));
  return rows.map((row) => {
    const cells = row
      .slice(1, Math.min(shown, 6))
      .map((cell, c) => " ".repeat(Math.max(0, (widths[c + 1] ?? 0) - displayWidth(cell))) + cell);
    const label = cut(row[0] ?? "", first);
    const padded = label + " ".repeat(Math.max(0, first - displayWidth(label)));
    return [padded, ...cells, ...(last ? [cut(row[6] ?? "", last)] : [])].join("  ");
  });
}
