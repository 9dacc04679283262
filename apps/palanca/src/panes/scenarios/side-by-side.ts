/** Scenarios as a list, and as columns beside each other: levers that differ, then the measures of those that are compared. */
import { tell } from "@palanca/charts";
import { plainText } from "@palanca/engine";
import { cut, type Line, plain } from "../../screen/line.js";
import { tableText } from "../../screen/table.js";
import { asRun, type BenchScenario, isChanged } from "../../state/draft.js";
import { levelOf, pathOf } from "../../state/levers.js";
import { shownMeasures } from "../../state/select.js";
import type { Bench } from "../../state/state.js";
import type { Table } from "../pane.js";
import type { ScenariosSlice } from "./scenarios-slice.js";

/** One line a scenario: what it is called, and how it stands. */
export function listLines(bench: Bench, slice: ScenariosSlice, width: number): Line[] {
  return bench.draft.scenarios.map((one, i): Line => {
    const isHere = i === slice.at;
    const marks = [
      i === 0 ? "baseline" : "",
      i === bench.draft.chosen ? "looked at" : "",
      one.isPinned ? "pinned" : "",
      isChanged(one) ? "changed" : "",
      one.scenario.id.startsWith("own-") ? "yours" : "",
    ].filter(Boolean);
    const title = isHere && slice.typed !== undefined ? `${slice.typed}▏` : plainText(one.scenario.title);
    const told = marks.length > 0 ? `   ${marks.join(", ")}` : "";
    return [
      { text: cut(`${isHere ? "▸" : " "} ${letter(i)}  ${title}`, width - told.length), bold: isHere, series: i },
      { text: told, dim: true },
    ];
  });
}

/** Rows of levers and measures, a column a scenario. */
export function sideBySide(
  bench: Bench,
  slice: ScenariosSlice,
  width: number,
): { readonly head: Line; readonly rows: Line[] } {
  const columns = columnsFor(bench, slice.at, width);
  const scenarios = columns.flatMap((i) => bench.draft.scenarios[i] ?? []);
  const head = ["", ...columns.map((i) => `${letter(i)}  `)];
  const levers = bench.levers
    .map((lever) => {
      const levels = scenarios.map(({ scenario }) => levelOf(pathOf(scenario.levers, lever.name), lever));
      return { lever, levels, isAlike: levels.every((level) => level === levels[0]) };
    })
    .filter(({ isAlike }) => slice.showsAll || !isAlike);
  const leverRows = levers.map(({ lever, levels }) => [
    lever.label,
    ...levels.map((level, i) => tell(level, lever.unit) + (i > 0 && level !== levels[0] ? " ≠" : "  ")),
  ]);
  const measureRows = shownMeasures(bench).map((measure) => [
    measure.label,
    ...scenarios.map((one) => {
      const at = columnOf(bench, one);
      const spread = at === undefined ? undefined : measure.spreads[at];
      return `${spread ? tell(spread.p50, measure.unit) : "·"}  `;
    }),
  ]);
  const text = tableText([head, ...leverRows, ...measureRows], width, LABEL);
  const [first = "", ...rows] = text;
  const none = leverRows.length === 0 ? [plain("No lever differs. d shows every lever.")] : [];
  const left = scenarios.some((one) => columnOf(bench, one) === undefined)
    ? [
        plain(""),
        [{ text: "· is not compared now: p pins a scenario so that it stays in chart and measures", dim: true }],
      ]
    : [];
  return {
    head: [{ text: first, dim: true }],
    rows: [
      [{ text: slice.showsAll ? "every lever" : "levers that differ", bold: true }],
      ...rows.slice(0, leverRows.length).map(plain),
      ...none,
      [{ text: "measures, middle of their range", bold: true }],
      ...rows.slice(leverRows.length).map(plain),
      ...(left as Line[]),
    ],
  };
}

/** Every lever, a column a scenario. */
export function scenarioTable(bench: Bench): Table {
  const { scenarios } = bench.draft;
  return {
    columns: ["lever", "label", "unit", ...scenarios.map(({ scenario }) => scenario.title)],
    rows: bench.levers.map((lever) => ({
      lever: lever.name,
      label: lever.label,
      unit: lever.unit,
      ...Object.fromEntries(
        scenarios.map(({ scenario }) => [scenario.title, levelOf(pathOf(scenario.levers, lever.name), lever)]),
      ),
    })),
  };
}

const LABEL = 24;
const COLUMN = 16;

/** Columns that fit: the baseline, the scenario in focus, and the others as far as there is room, in their order. */
function columnsFor(bench: Bench, focus: number, width: number): number[] {
  const all = bench.draft.scenarios.map((_, i) => i);
  const room = Math.max(2, Math.floor((width - LABEL) / COLUMN));
  if (all.length <= room) return all;
  const rest = all.filter((i) => i !== 0 && i !== focus).slice(0, room - 2);
  return [...new Set([0, focus, ...rest])].sort((a, b) => a - b);
}

/** Which case of the newest comparison a scenario is; undefined when it is not compared as it now stands. */
function columnOf(bench: Bench, one: BenchScenario): number | undefined {
  const wanted = asRun(bench.draft, one);
  const at = (bench.run.comparison?.cases ?? []).findIndex(
    ({ scenario }) => scenario.id === wanted.id && scenario.levers === wanted.levers,
  );
  return at < 0 ? undefined : at;
}

function letter(i: number): string {
  return i < 26 ? String.fromCharCode(65 + i) : String(i + 1);
}
