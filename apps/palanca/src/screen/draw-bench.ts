/** The workbench: levers, chart and measures side by side, or one after another in a narrow window. */
import { displayWidth, tellCount } from "@palanca/charts";
import { plainText } from "@palanca/engine";
import type { Evidence } from "@palanca/evidence";
import { benchKey, workingScenario } from "../state/draft.js";
import { type Bench, benchPanes, type State } from "../state/state.js";
import { answerLine } from "./answer-line.js";
import type { DrawPane } from "./draw.js";
import { beside, cut, fit, type Line } from "./line.js";
import { statusLine } from "./status-line.js";
import { padded } from "./table.js";

/** From this on levers, chart and measures stand side by side. */
const ROOMY = { width: 96, height: 28 };

export function drawBench(
  state: State,
  bench: Bench,
  evidence: Evidence,
  pane: DrawPane,
  width: number,
  height: number,
  hasKeys: boolean,
): Line[] {
  const room = height - 2;
  const status = statusLine(bench, evidence, width);
  const isFocused = (name: string): boolean => hasKeys && bench.pane === name;
  if (width < ROOMY.width || state.size.height < ROOMY.height) {
    // The scenario is named on the line of the tabs.
    const title = titleLine(bench, evidence, width, "");
    const tabs: Line = benchPanes.map((name) => ({
      text: name === bench.pane ? ` [${name}] ` : `  ${name}  `,
      bold: name === bench.pane,
    }));
    const scenario: Line = [{ text: `   ${plainText(workingScenario(bench.draft).title)}`, dim: true }];
    // While a lever moves or a chart is looked at, the answer stays in sight.
    const answer = bench.pane === "measures" ? [] : [answerLine(bench, width)];
    return [
      title,
      fit([...tabs, ...scenario], width),
      ...pane(bench.pane, width, room - 1 - answer.length, isFocused(bench.pane)),
      ...answer.map((line) => fit(line, width)),
      status,
    ];
  }
  const scenario = shortened(plainText(workingScenario(bench.draft).title), Math.floor(width / 4));
  const title = titleLine(bench, evidence, width, `${scenario} · `);
  const measures = Math.min(Math.max(9, (bench.question.measures?.length ?? 6) + 5), Math.floor(room / 2.5));
  const left = Math.min(48, Math.floor(width * 0.36));
  const top = room - measures;
  return [
    title,
    ...beside(pane("levers", left, top, isFocused("levers")), pane("chart", width - left, top, isFocused("chart"))),
    ...pane("measures", width, measures, isFocused("measures")),
    status,
  ];
}

/** A title that is too long loses its end, and no cells are kept for it. */
function shortened(title: string, most: number): string {
  return cut(title, most).trimEnd();
}

function titleLine(bench: Bench, evidence: Evidence, width: number, scenario: string): Line {
  const { comparison, isRunning, key } = bench.run;
  const place = evidence.place(bench.draft.place)?.name ?? bench.draft.place;
  const count = comparison ? tellCount(comparison.design.futures) : "0";
  const isOld = key !== benchKey(bench);
  const state = `${scenario}${place} · ${count} futures${isRunning || isOld ? " …" : ""}`;
  const room = Math.max(10, width - displayWidth(state) - 4);
  return [
    { text: padded(` ${plainText(bench.question.text)}`, room), bold: true },
    { text: `  ${state}`, dim: true },
  ];
}
