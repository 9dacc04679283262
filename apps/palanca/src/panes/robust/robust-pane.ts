/** Which rule of choice picks which scenario: every scenario of the draft under every attitude, side by side. */
import { tellRobustness } from "@palanca/analysis";
import { tellCount } from "@palanca/charts";
import { plain, wrap } from "../../screen/line.js";
import { needsResult, shownMeasures } from "../../state/select.js";
import type { Bench } from "../../state/state.js";
import { acted, definePane } from "../pane.js";
import { isAbout, stagedKey } from "../staged-work.js";
import { walk, walkKeys } from "../walk.js";
import { robustLines, ruleInFocus } from "./robust-lines.js";
import { futuresKey, type Ruled, ruled, STAGES } from "./robust-work.js";

export interface RobustSlice {
  /** The rule in focus. */
  readonly at: number;
  readonly measure: string;
  /** Optimism of Hurwicz in tenths: 0 looks at the worst case alone, 10 at the best. */
  readonly tenths: number;
}

const NAME = "robust";

export const robustPane = definePane<RobustSlice>({
  name: NAME,
  title: "which rule picks which scenario",
  stands: "over",
  opens: {
    keys: ["R"],
    says: "rules of choice",
    unless: (state) =>
      needsResult(state) ??
      ((state.bench?.draft.scenarios.length ?? 0) < 2
        ? "A rule chooses between two scenarios at least; s adds one."
        : undefined),
  },
  keys: [
    { keys: ["right", "l"], where: NAME, says: "next measure", rank: 1, does: () => acted(NAME, "measure", { by: 1 }) },
    { keys: ["left", "h"], where: NAME, says: "previous measure", does: () => acted(NAME, "measure", { by: -1 }) },
    {
      keys: ["+"],
      where: NAME,
      says: "more optimism for Hurwicz",
      rank: 3,
      does: () => acted(NAME, "optimism", { by: 1 }),
    },
    { keys: ["-"], where: NAME, says: "less optimism", rank: 4, does: () => acted(NAME, "optimism", { by: -1 }) },
    ...walkKeys(NAME),
  ],
  starts: ({ bench }, of) => ({ at: 0, measure: measureOf(bench, of), tenths: 5 }),
  focus: ({ measure }) => measure,
  reduce(slice, act, { bench, found }) {
    if (act.type === "optimism") {
      const tenths = Math.max(0, Math.min(10, slice.tenths + (act.by ?? 0)));
      return tenths === slice.tenths ? slice : { ...slice, tenths };
    }
    if (act.type === "measure") {
      const names = judged(bench);
      const next = names[(names.indexOf(slice.measure) + (act.by ?? 0) + names.length) % Math.max(1, names.length)];
      return next === undefined ? slice : { ...slice, measure: next };
    }
    return walk(slice, act, (found[NAME]?.value as Ruled | undefined)?.result.rules.length ?? 1);
  },
  work: {
    key: (slice, { bench, found }) => (bench ? stagedKey(found[NAME], aboutOf(bench, slice), STAGES) : undefined),
    does(slice, { bench, found }, lab, signal) {
      const one = bench as Bench;
      const stage = stagedKey(found[NAME], aboutOf(one, slice), STAGES).split(" ")[0] ?? "quick";
      const ask = { measure: slice.measure, alpha: slice.tenths / 10, stage };
      return ruled(one, ask, found[NAME]?.value as Ruled | undefined, lab, signal);
    },
  },
  spoken({ slice, found }) {
    const value = found?.value as Ruled | undefined;
    if (found?.problems) return found.problems.map(({ needed, todo }) => `${needed} ${todo}`);
    if (!value) return ["The scenarios are being run over the same futures."];
    return [...tellRobustness(value.result), ruleInFocus(value, slice.at)];
  },
  table({ found }) {
    const result = (found?.value as Ruled | undefined)?.result;
    if (!result) return undefined;
    const titles = result.policies.map(({ title }) => title);
    return {
      columns: ["rule", "attitude", ...titles, "picks"],
      rows: result.rules.map((rule) => ({
        rule: rule.name,
        attitude: rule.attitude,
        ...Object.fromEntries(titles.map((title, p) => [title, rule.scores[p]])),
        picks: rule.picked.map((p) => titles[p]).join("; "),
      })),
    };
  },
  draw({ state, bench, slice, found, evidence, width, height }) {
    if (!bench) return { lines: [] };
    const label = shownMeasures(bench).find(({ name }) => name === slice.measure)?.label ?? slice.measure;
    const value = found?.value as Ruled | undefined;
    const stage = found?.isWorking === false ? "" : " …";
    const title = `which rule picks which · ${label}${stage}`;
    if (found?.problems && isAbout(found, aboutOf(bench, slice)))
      return {
        title,
        lines: found.problems.flatMap(({ needed, todo }) => wrap(`${needed} ${todo}`, width)).map(plain),
      };
    if (!value || value.of !== futuresKey(bench) || value.result.measure !== slice.measure)
      return { title, lines: [plain("The scenarios are being run over the same futures …")] };
    return {
      title: `${title} · ${tellCount(value.ensemble.futures)} futures`,
      lines: robustLines(value, slice.at, evidence, { width, height, colour: state.look.depth !== "none" }),
    };
  },
});

/** Measures of which more is better or worse; of the others no rule can say anything. */
function judged(bench: Bench | undefined): string[] {
  return bench ? shownMeasures(bench).flatMap(({ name, better }) => (better === "neither" ? [] : [name])) : [];
}

function measureOf(bench: Bench | undefined, of: string | undefined): string {
  const names = judged(bench);
  if (of !== undefined && names.includes(of)) return of;
  const { headline } = bench?.question ?? {};
  return headline !== undefined && names.includes(headline) ? headline : (names[0] ?? "");
}

function aboutOf(bench: Bench, { measure, tenths }: RobustSlice): string {
  return JSON.stringify([futuresKey(bench), measure, tenths]);
}
