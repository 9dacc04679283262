/** The state to the lines of the screen: exactly as many as the window has, less one. */
import { tellCount } from "@palanca/charts";
import { plainText } from "@palanca/engine";
import type { Evidence } from "@palanca/evidence";
import { bindingsFor } from "../keymap/find-binding.js";
import { keysText, tellKeys } from "../keymap/keys-page.js";
import { chartPane, spokenChart } from "../panes/chart-pane.js";
import { evidenceLines, parameterLines } from "../panes/evidence-pane.js";
import { homePane } from "../panes/home-pane.js";
import { leversPane } from "../panes/levers-pane.js";
import { measuresPane } from "../panes/measures-pane.js";
import { type Bench, type Overlay, policyKey, type State, workingScenario } from "../state/state.js";
import { beside, box, cut, fill, fit, type Line, plain, wrap } from "./line.js";

/** Below this nothing useful fits. */
export const LEAST = { width: 60, height: 16 };
/** From this on levers, chart and measures stand side by side. */
const ROOMY = { width: 100, height: 28 };

/** Draws the screen. Ink must never draw as many lines as the window has, so one is left free. */
export function draw(state: State, evidence: Evidence): Line[] {
  const { width } = state.size;
  const height = state.size.height - 1;
  if (width < LEAST.width || state.size.height < LEAST.height) {
    return fill(
      wrap(`Palanca needs ${LEAST.width} by ${LEAST.height}; this is ${width} by ${state.size.height}.`, width).map(
        plain,
      ),
      width,
      Math.max(1, height),
    );
  }
  const body = height - 1;
  const content = state.overlay
    ? overlayLines(state, state.overlay, evidence, width, body)
    : state.bench
      ? bench(state, state.bench, evidence, width, body)
      : homePane(state, width, body);
  return [...fill(content, width, body), keyBar(state, width)];
}

function bench(state: State, of: Bench, evidence: Evidence, width: number, height: number): Line[] {
  const room = height - 1;
  if (width < ROOMY.width || state.size.height < ROOMY.height) {
    // The scenario is named on the line of the tabs.
    const title = titleLine(of, evidence, width, "");
    const tabs: Line = (["levers", "chart", "measures"] as const).flatMap((name) => [
      { text: name === of.pane ? ` [${name}] ` : `  ${name}  `, bold: name === of.pane },
    ]);
    const scenario: Line = [{ text: `   ${plainText(workingScenario(of).title)}`, dim: true }];
    const pane =
      of.pane === "levers"
        ? leversPane(of, width, room - 1)
        : of.pane === "chart"
          ? chartPane(of, evidence, width, room - 1, state.colour)
          : measuresPane(of, width, room - 1);
    return [title, fit([...tabs, ...scenario], width), ...pane];
  }
  const title = titleLine(of, evidence, width, `${plainText(workingScenario(of).title)} · `);
  const measures = Math.min(Math.max(9, (of.question.measures?.length ?? 6) + 5), Math.floor(room / 2.5));
  const left = Math.min(48, Math.floor(width * 0.36));
  const top = room - measures;
  return [
    title,
    ...beside(leversPane(of, left, top), chartPane(of, evidence, width - left, top, state.colour)),
    ...measuresPane(of, width, measures),
  ];
}

function titleLine(of: Bench, evidence: Evidence, width: number, scenario: string): Line {
  const { comparison, isRunning, key } = of.run;
  const place = evidence.place(of.question.place)?.name ?? of.question.place;
  const count = comparison ? tellCount(comparison.design.futures) : "0";
  const isOld = key !== policyKey(of);
  const state = `${scenario}${place} · ${count} futures${isRunning || isOld ? " …" : ""}`;
  const room = Math.max(10, width - state.length - 4);
  const question = cut(` ${plainText(of.question.text)}`, room);
  return [
    { text: question.padEnd(room), bold: true },
    { text: `  ${state}`, dim: true },
  ];
}

function overlayLines(state: State, overlay: Overlay, evidence: Evidence, width: number, height: number): Line[] {
  const inner = width - 4;
  const { title, lines } = overlayContent(state, overlay, evidence, inner);
  const room = height - 2;
  const focus = overlay.kind === "parameters" ? Math.max(0, overlay.focus - Math.floor(room / 2)) : overlay.scroll;
  const first = Math.max(0, Math.min(focus, lines.length - room));
  const more = lines.length > room ? ` · ${first + 1}-${Math.min(first + room, lines.length)} of ${lines.length}` : "";
  const shown = lines.slice(first, first + room).map((line): Line => [{ text: " " }, ...line]);
  return box(`${title}${more}`, shown, width, height, true);
}

function overlayContent(
  state: State,
  overlay: Overlay,
  evidence: Evidence,
  width: number,
): { title: string; lines: Line[] } {
  if (overlay.kind === "help") return { title: "help", lines: keysText().map(plain) };
  if (!state.bench) return { title: "", lines: [] };
  switch (overlay.kind) {
    case "spoken":
      return { title: "the chart in words", lines: wrap(spokenChart(state.bench, evidence), width).map(plain) };
    case "parameters":
      return { title: "every parameter", lines: parameterLines(state.bench, overlay.focus, width) };
    case "evidence":
      return evidenceLines(state.bench, overlay.of, evidence, width);
  }
}

const KEPT = 8;

/** The keys that work now, as many as fit; or a note about the last key. */
function keyBar(state: State, width: number): Line {
  if (state.note !== undefined) return fit([{ text: ` ${plainText(state.note)}`, warn: true }], width);
  const ranked = bindingsFor(state)
    .filter((binding) => binding.rank !== undefined && binding.unless?.(state) === undefined)
    .sort((a, b) => (a.rank as number) - (b.rank as number));
  const words = ranked.map(
    (binding) => ` ${tellKeys({ ...binding, keys: binding.keys.slice(0, 1) })} ${binding.says} `,
  );
  // How to get help and how to get out is never crowded out.
  const kept = words.filter((_, i) => (ranked[i]?.rank as number) >= KEPT).join("");
  let text = "";
  for (const [i, word] of words.entries()) {
    if ((ranked[i]?.rank as number) < KEPT && text.length + word.length + kept.length <= width) text += word;
  }
  text += kept;
  return fit([{ text, inverse: false, dim: true }], width);
}
