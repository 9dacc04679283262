/** One case of a report as its page carries it: inputs, how it sets its levers, and its scenario file. */
import type { Comparison } from "@palanca/analysis";
import type { LeverPath } from "@palanca/model-kit";
import { leverRows } from "@palanca/model-kit/lever-path";
import type { Report } from "../report.js";
import type { CarriedCase, CarriedLever, CarriedSetting } from "./carried.js";
import { headOf } from "./scenario-text.js";

export type ReportCase = Comparison["cases"][number];

/** The file that a reader saves a moved scenario as. */
export const MOVED_FILE = "levers.yaml";

export function caseOf(
  one: ReportCase,
  index: number,
  levers: readonly CarriedLever[],
  { comparison, inputs, record }: Report,
): Omit<CarriedCase, "kernel"> {
  const { title, note, question, models, from, place, horizon, held, whose } = one.scenario;
  const movedTitle = titleWhenMoved(one.title);
  const settings = levers.flatMap(({ name }) => {
    const setting = settingOf(name, one, comparison.cases);
    return setting ? [[name, setting] as const] : [];
  });
  const command = commandOf(record.command, one, comparison.cases.length === 1);
  return {
    id: one.id,
    title: one.title,
    movedTitle,
    warnings: one.warnings,
    steps: one.steps ?? one.plan.time.steps,
    inputs: one.inputs,
    changed: inputs.cases[index]?.changed ?? {},
    levers: Object.fromEntries(settings),
    // A baseline whose levers move would change under every other scenario.
    isMovable: settings.length > 0 && (index > 0 || comparison.cases.length === 1),
    scenario: {
      head: headOf({
        title: title === undefined ? undefined : movedTitle,
        note,
        question,
        models,
        from,
        place,
        horizon,
        held,
        whose,
      }),
      levers: one.scenario.levers,
    },
    ...(command === undefined ? {} : { command }),
  };
}

/** A title of a scenario has room for 120 letters; a pair of halves that make one letter is not parted. */
function titleWhenMoved(title: string): string {
  const addition = " (levers moved)";
  return `${title.slice(0, 120 - addition.length).replace(/[\ud800-\udbff]$/, "")}${addition}`;
}

/** How the case sets a lever; nothing for one whose elements differ, which no single level describes. */
function settingOf(name: string, one: ReportCase, cases: readonly ReportCase[]): CarriedSetting | undefined {
  const own = pathOf(one.scenario.levers, name);
  const standing = standingOf(name, own, one, cases);
  if (standing === undefined) return undefined;
  const path = own ?? cases.map((other) => pathOf(other.scenario.levers, name)).find(hasYears);
  return {
    level: own === undefined ? standing : levelOf(own, standing),
    standing,
    ...(hasYears(path) ? { path } : {}),
  };
}

/** A path whose level a move changes and whose years it keeps. */
function hasYears(path: LeverPath | undefined): path is Exclude<LeverPath, number> {
  return path !== undefined && typeof path !== "number" && !("table" in path);
}

function levelOf(path: LeverPath, standing: number): number {
  if (typeof path === "number") return path;
  if ("table" in path) return Object.values(path.table).at(-1) ?? standing;
  return "to" in path ? path.to : path.level;
}

/** The level that the place's own figures give the lever: that of a case which does not move it, or one that explains the rows of this one. */
function standingOf(
  name: string,
  own: LeverPath | undefined,
  one: ReportCase,
  cases: readonly ReportCase[],
): number | undefined {
  const unmoved = [one, ...cases].map((other) => other.inputs[name]).find((value) => value?.feed === "constant");
  if (unmoved?.feed === "constant") {
    const [level] = unmoved.values;
    return unmoved.values.every((value) => value === level) ? level : undefined;
  }
  const value = one.inputs[name];
  if (own === undefined || value?.feed !== "path") return undefined;
  const rows = value.rows.map(([level]) => level as number);
  const { from, step } = one.plan.time;
  const explains = (level: number): boolean =>
    leverRows(own, level, { from, step, steps: rows.length - 1 }).every((row, i) => row === rows[i]);
  return [...new Set(rows)].find(explains);
}

/** A lever's path, whether the scenario names it in full or by its last part. */
export function pathOf(levers: Readonly<Record<string, LeverPath>>, name: string): LeverPath | undefined {
  const key = keyOf(levers, name);
  return key === undefined ? undefined : levers[key];
}

function keyOf(levers: Readonly<Record<string, LeverPath>>, name: string): string | undefined {
  if (Object.hasOwn(levers, name)) return name;
  return Object.keys(levers).find((key) => name.endsWith(`.${key}`));
}

/** The report's own command with the moved file in place of the scenario; nothing when its line does not name it. */
function commandOf(command: string, { id, scenario }: ReportCase, isAlone: boolean): string | undefined {
  const words = command.split(" ");
  const at = words.findIndex((word, i) => i > 1 && (word === id || word === scenario.file));
  if (words[0] !== "palanca" || at < 0) return undefined;
  // A baseline that is told alone stays alone: nothing is set against it.
  const alone = isAlone && !words.includes("--against") ? ["--against", MOVED_FILE] : [];
  return ["palanca", "report", ...words.slice(2, at), MOVED_FILE, ...alone, ...words.slice(at + 1)].join(" ");
}
