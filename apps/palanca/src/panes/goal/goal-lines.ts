/** The question in a sentence with the target being typed, the answer in sentences, and the chance along the number that moves. */
import { goal, paintTerminal, tell, tellCount, tellRange, unitWords } from "@palanca/charts";
import { plainText } from "@palanca/engine";
import type { Evidence } from "@palanca/evidence";
import { tellSolution } from "../../commands/tell-solution.js";
import { type Line, plain, wrap } from "../../screen/line.js";
import { tableText } from "../../screen/table.js";
import { shownMeasures } from "../../state/select.js";
import type { Bench } from "../../state/state.js";
import type { GoalSlice } from "./goal-slice.js";
import type { Sought } from "./goal-work.js";

/** What is asked, what the measure comes to as it stands, and how to answer. */
export function askedWords(slice: GoalSlice, bench: Bench, mark = ""): string[] {
  const measure = shownMeasures(bench).find(({ name }) => name === slice.measure);
  const unit = measure?.unit ?? "1";
  const typed = `${mark}${slice.typed || (mark ? "" : "a number")}${mark}`;
  const side = slice.is === "<=" ? "at most" : "at least";
  const lever = bench.levers.find(({ name }) => name === slice.lever)?.label ?? "what the scenario moves";
  const asked = `${measure?.label ?? slice.measure} ${side} ${typed} ${unitWords(unit)}, in ${slice.tenths * 10} % of futures, by moving: ${lever}`;
  const spread = measure?.spreads.at(-1);
  const stands = spread
    ? `As it stands ${tell(spread.p50, unit)}, range ${tellRange(spread.p5, spread.p95, unit)}.`
    : "";
  const how = slice.target === undefined ? "Type the target and press enter." : "";
  return [plainText(asked), [stands, how].filter(Boolean).join(" ")];
}

/** The same in lines, the number that is typed between bars. */
export function askedLines(slice: GoalSlice, bench: Bench, width: number): Line[] {
  const [asked = "", stands = ""] = askedWords(slice, bench, "▏");
  return [
    ...wrap(asked, width).map((text): Line => [{ text, bold: true }]),
    ...wrap(stands, width).map((text): Line => [{ text, dim: true }]),
  ];
}

/** The answer in sentences; what is asked stands above already. */
export function answerWords({ solution }: Sought, evidence: Evidence): string[] {
  const [stands = "", ...rest] = tellSolution(solution, {
    name: ({ label, part }) => (part === "value" || part === "level" ? label : `${label} (${part})`),
    place: (id) => evidence.place(id)?.name ?? id,
  });
  const shown = [stands.slice(stands.lastIndexOf(": as it stands") + 2), ...rest];
  return shown.map((text) => plainText(text.slice(0, 1).toUpperCase() + text.slice(1)));
}

/** The answer: sentences, and below them a chart for one number that moves or a table of settings for two or three. */
export function answerLines(
  found: Sought,
  evidence: Evidence,
  { width, height, colour }: { readonly width: number; readonly height: number; readonly colour: boolean },
): Line[] {
  const { case: one, solution } = found;
  const sentences = answerWords(found, evidence)
    .flatMap((text) => wrap(text, width))
    .map(plain);
  const count: Line = [{ text: `${tellCount(solution.futures)} futures a setting`, dim: true }];
  const room = height - sentences.length - 2;
  const picture =
    room < 7
      ? []
      : solution.free.length === 1
        ? paintTerminal(goal(solution, { cases: [one], measure: solution.target.measure }, evidence), {
            width,
            height: Math.min(room, 20),
            colour,
            bare: true,
          })
        : settingLines(solution, width, room);
  return [...sentences, plain(""), ...picture, count];
}

/** Settings that meet the target, evenly picked from all of them. */
function settingLines({ free, tried, unit }: Sought["solution"], width: number, room: number): Line[] {
  const met = tried.filter((one) => one.meets);
  const every = Math.max(1, Math.ceil(met.length / Math.max(1, room - 2)));
  const rows = met
    .filter((_, i) => i % every === 0)
    .map((one) => [
      ...one.at.map((value, i) => tell(value, free[i]?.unit ?? "1")),
      tell(one.median, unit),
      tell(one.chance * 100, "percent", { precision: 2 }),
    ]);
  if (rows.length === 0) return [];
  return tableText([[...free.map(({ label }) => label), "median", "chance"], ...rows], width).map(
    (text, row): Line => [{ text, bold: row === 0 }],
  );
}
