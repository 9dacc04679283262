/** The lines of an answer: a sentence, the tornado with the row in focus, and the shares of the spread. */
import { figure, oneAtATime, paintTerminal, tell, tellDraw, varianceParts } from "@palanca/charts";
import type { Evidence } from "@palanca/evidence";
import { type Line, plain, wrap } from "../../screen/line.js";
import { benchKey } from "../../state/draft.js";
import type { Bench } from "../../state/state.js";
import { mattersSentence } from "./matters-sentence.js";
import { type Mattered, movingBars } from "./matters-work.js";

/** Two bars, their keys and an axis; where lines are few the sentence alone says the shares. */
const SHARES = 6;
const ROOMY = 30;
/** Keys, the words of the rule and the axis of the tornado. */
const AROUND = 5;

/** Draws an answer in the room there is. */
export function mattersLines(
  found: Mattered,
  at: number,
  bench: Bench,
  evidence: Evidence,
  room: { readonly width: number; readonly height: number; readonly colour: boolean },
): Line[] {
  const { width, height, colour } = room;
  const sentence = wrap(mattersSentence(found), width);
  const shares = height >= ROOMY ? ["", ...sharesLines(found, width, colour)] : [];
  const details = detailLines(found, at, width);
  const high = Math.max(AROUND + 1, height - sentence.length - details.length - shares.length - 2);
  return [
    ...sentence.map(plain),
    plain(""),
    ...tornadoLines(found, at, medianOf(found, bench), evidence, { width, height: high, colour }),
    plain(""),
    ...details,
    ...shares.map((line) => (typeof line === "string" ? plain(line) : line)),
  ];
}

/** What the futures at hand say of the spread, until one uncertainty after another was moved. */
export function meanwhileLines(
  { run: { comparison } }: Bench,
  measure: string,
  evidence: Evidence,
  { width, height, colour }: { readonly width: number; readonly height: number; readonly colour: boolean },
): Line[] {
  const moving = plain("One uncertainty after another is being moved …");
  if (!comparison?.hangsOn[measure]) return [moving];
  const spec = figure(comparison, { of: measure, form: "tornado" }, evidence);
  return [
    moving,
    plain(""),
    ...wrap(`Meanwhile, from the futures at hand: ${spec.spoken}`, width).map(plain),
    plain(""),
    ...paintTerminal(spec, { width, height: Math.max(6, Math.min(height - 8, 26)), colour, bare: true }),
  ];
}

function tornadoLines(
  found: Mattered,
  at: number,
  median: number | undefined,
  evidence: Evidence,
  { width, height, colour }: { readonly width: number; readonly height: number; readonly colour: boolean },
): Line[] {
  const moving = movingBars(found);
  const rows = Math.max(1, Math.min(moving.length, height - AROUND));
  // The row in focus stays in sight when there are more than fit.
  const first = Math.max(0, Math.min(at - rows + 2, moving.length - rows));
  const bars = moving.slice(first);
  const shown = bars.length > rows ? rows - 1 : rows;
  const wish = { cases: found.cases, measure: found.measure, shown, ...(median === undefined ? {} : { median }) };
  const spec = oneAtATime({ ...found.tornado, bars }, wish, evidence);
  const names = (spec.y.names ?? []).map((name, row) => `${row + first === at ? "▸" : " "} ${name}`);
  const lines = paintTerminal(
    { ...spec, y: { ...spec.y, names } },
    { width, height: Math.min(height, 3 * names.length + AROUND), colour, bare: true },
  );
  return lines.map((line) =>
    line.some(({ text }) => text.includes("▸")) ? line.map((span) => ({ ...span, bold: true })) : line,
  );
}

/** The uncertainty in focus in full, and how many there are that move nothing. */
function detailLines(found: Mattered, at: number, width: number): Line[] {
  const words = focusedWords(found, at);
  const still = found.tornado.bars.length - movingBars(found).length;
  const rest =
    still > 0 ? `${still} more ${still === 1 ? "uncertainty moves" : "uncertainties move"} it by nothing.` : "";
  return [
    ...(words === "" ? [] : wrap(`▸ ${words}`, width).map((text): Line => [{ text, bold: true }])),
    ...(rest === "" ? [] : wrap(rest, width).map((text): Line => [{ text, dim: true }])),
  ];
}

/** The uncertainty in focus: its name, grade and draw, and how far it moves the measure. */
export function focusedWords(found: Mattered, at: number): string {
  const bar = movingBars(found)[at];
  if (!bar) return "";
  const one = found.cases.at(-1);
  const unit = one?.plan.measures.find(({ name }) => name === found.measure)?.unit ?? "1";
  const input = one?.settled.inputs[bar.name];
  const draw = input?.value.feed === "draw" ? ` ${tellDraw(input.value.draw, input.unit)}` : "";
  const swing = tell(bar.swing, unit, { difference: true, margin: bar.margin });
  return `${bar.label} (${bar.grade}):${draw}; from end to end ${swing}.`;
}

/** What the measure comes to in the middle of all futures, while the workbench has the same numbers. */
function medianOf({ measure, cases }: Mattered, bench: Bench): number | undefined {
  if (bench.run.key !== benchKey(bench)) return undefined;
  const result = bench.run.comparison?.measures.find(({ name }) => name === measure);
  return cases.length > 1 ? result?.differences.at(-1)?.p50 : result?.spreads.at(-1)?.p50;
}

function sharesLines({ grades, authors }: Mattered, width: number, colour: boolean): Line[] {
  if (!grades) return [[{ text: "How much of the spread rests on what is being worked out …", dim: true }]];
  const rows = [
    { by: "by grade", groups: grades },
    ...(authors && authors.length > 1 ? [{ by: "by author", groups: authors }] : []),
  ];
  return paintTerminal(varianceParts(rows, ""), { width, height: SHARES, colour, bare: true }) as Line[];
}
