/** Search from anywhere: questions, levers, measures, and the evidence's facts. */
import { plainText } from "@palanca/engine";
import { type Evidence, search } from "@palanca/evidence";
import { cut, type Line, plain } from "../../screen/line.js";
import { padded } from "../../screen/table.js";
import type { Action } from "../../state/actions.js";
import { type State, sliceOf } from "../../state/state.js";
import { acted, definePane } from "../pane.js";
import { holdsWords, type PickSlice, pick, pickKeys } from "../pick.js";

interface Hit {
  readonly is: "question" | "lever" | "measure" | "fact";
  readonly id: string;
  readonly text: string;
}

const MOST_FACTS = 40;

/** What is found in the state at once; facts come with the work. */
function hits(state: State): readonly Hit[] {
  const { typed } = sliceOf<PickSlice>(state, "search");
  const { bench, questions } = state;
  const levers = (bench?.levers ?? []).map(({ name, label }): Hit => ({ is: "lever", id: name, text: label }));
  const measures = (bench?.run.comparison?.measures ?? []).map(
    ({ name, label }): Hit => ({ is: "measure", id: name, text: label }),
  );
  const asked = questions.map(({ id, text, theme }): Hit => ({ is: "question", id, text: `${text} (${theme})` }));
  const here = [...levers, ...measures, ...asked].filter(({ text, id }) => holdsWords(`${text} ${id}`, typed));
  const found = state.found.search;
  return found?.key === typed.trim() ? [...here, ...((found.value as Hit[] | undefined) ?? [])] : here;
}

function go(state: State): readonly Action[] {
  const hit = hits(state)[sliceOf<PickSlice>(state, "search").at];
  const close: Action = { type: "pane-closed" };
  if (!hit) return [close];
  switch (hit.is) {
    case "question":
      return [close, { type: "question-chosen", id: hit.id }];
    case "lever":
      return [close, ...toPane(state, "levers"), toPlace(state, "levers", levers(state).indexOf(hit.id))];
    case "measure":
      // A measure that the question does not show is looked at in its evidence.
      if (!measures(state).includes(hit.id)) return [close, { type: "pane-opened", pane: "evidence", of: hit.id }];
      return [close, ...toPane(state, "measures"), toPlace(state, "measures", measures(state).indexOf(hit.id))];
    case "fact":
      return [close, { type: "pane-opened", pane: "evidence", of: hit.id }];
  }
}

const levers = ({ bench }: State): readonly string[] => (bench?.levers ?? []).map(({ name }) => name);
const measures = ({ bench }: State): readonly string[] =>
  bench?.question.measures ?? bench?.run.comparison?.measures.map(({ name }) => name) ?? [];

function toPlace(state: State, pane: string, index: number): Action {
  const { at } = sliceOf<{ at: number }>(state, pane);
  return acted(pane, "walked", { by: index - at });
}

function toPane({ bench }: State, pane: "levers" | "measures"): readonly Action[] {
  const order = ["levers", "chart", "measures"];
  return bench ? [{ type: "bench-pane-moved", by: order.indexOf(pane) - order.indexOf(bench.pane) }] : [];
}

export const searchPane = definePane<PickSlice>({
  name: "search",
  title: "search",
  stands: "over",
  opens: { keys: ["/"], says: "search", rank: 6, where: "anywhere" },
  keys: pickKeys("search", "go there", go),
  text: () => /[^\n]/,
  starts: () => ({ at: 0, typed: "" }),
  reduce: (slice, act, state) => pick(slice, act, hits(state).length),
  work: {
    key: ({ typed }) => (typed.trim().length > 1 ? typed.trim() : undefined),
    does: async ({ typed }, _state, lab) => facts(lab.evidence, typed),
  },
  draw({ state, slice, width }) {
    const found = hits(state);
    const lines = found.map((hit, i): Line => {
      const isHere = i === slice.at;
      return [
        { text: `${isHere ? "▸" : " "} ${padded(hit.is, 9)}`, dim: !isHere },
        { text: cut(plainText(hit.text), width - 12), bold: isHere },
      ];
    });
    return {
      title:
        slice.typed === "" ? "search · type words of a question, lever, measure or fact" : `search · ${slice.typed}▏`,
      lines: lines.length > 0 ? lines : [plain("Nothing holds these words.")],
      inSight: slice.at,
    };
  },
});

function facts(evidence: Evidence, typed: string): Hit[] {
  return search(evidence, typed, { kinds: ["fact"], limit: MOST_FACTS }).map(
    ({ id, text }): Hit => ({ is: "fact", id, text }),
  );
}
