/** The causal map of the documents around one concept: walked by arrows, recentred by enter, each arrow opened to its claims. */
import { causalGraph, signOfEdge } from "@palanca/charts";
import { causalMap } from "@palanca/evidence";
import { plain } from "../../screen/line.js";
import { type State, sliceOf } from "../../state/state.js";
import { acted, definePane } from "../pane.js";
import { walkKeys } from "../walk.js";
import { type CausalSlice, mappedIn, moveOnMap, standing } from "./causal-slice.js";
import { claimLines, claimWords } from "./claim-lines.js";
import { conceptOf } from "./concept-of.js";
import { edgeWords, mapLines } from "./map-lines.js";

const NAME = "causal";
const LONGEST_LOOP = 4;
const NOTHING = "The evidence holds no causal claims.";

const sliceIn = (state: State) => sliceOf<CausalSlice>(state, NAME);
const isReading = (state: State): boolean => sliceIn(state).reading !== undefined;
const isWalking = (state: State): boolean => !isReading(state);
const noArrow = (state: State): string | undefined => {
  const mapped = mappedIn(state);
  return mapped && standing(sliceIn(state), mapped).edge ? undefined : "No arrow is in focus.";
};

/** The fact that the claim in focus rests on. */
function factIn(state: State): string | undefined {
  const mapped = mappedIn(state);
  const { reading } = sliceIn(state);
  return mapped && reading !== undefined ? standing(sliceIn(state), mapped).claims[reading]?.facts?.[0] : undefined;
}

export const causalPane = definePane<CausalSlice>({
  name: NAME,
  title: "causal map",
  stands: "over",
  opens: { keys: ["m"], says: "causal map", rank: 4, where: "anywhere" },
  keys: [
    {
      keys: ["enter"],
      where: NAME,
      says: "go there",
      rank: 1,
      when: isWalking,
      does: () => acted(NAME, "entered"),
      unless: noArrow,
    },
    {
      keys: ["e"],
      where: NAME,
      says: "who says so",
      rank: 2,
      when: isWalking,
      does: () => acted(NAME, "read"),
      unless: noArrow,
    },
    {
      keys: ["left", "h"],
      where: NAME,
      says: "to the causes",
      when: isWalking,
      does: () => acted(NAME, "turned", { by: -1 }),
    },
    {
      keys: ["right", "l"],
      where: NAME,
      says: "to the effects",
      rank: 3,
      when: isWalking,
      does: () => acted(NAME, "turned", { by: 1 }),
    },
    {
      keys: ["backspace", "b"],
      where: NAME,
      says: "back",
      rank: 4,
      when: isWalking,
      does: () => acted(NAME, "went-back"),
      unless: (state) => (sliceIn(state).past.length > 0 ? undefined : "This is where the walk began."),
    },
    {
      keys: ["escape", "q", "e", "backspace"],
      where: NAME,
      says: "back to the map",
      rank: 2,
      when: isReading,
      does: () => acted(NAME, "stopped"),
    },
    {
      keys: ["enter"],
      where: NAME,
      says: "the fact it rests on",
      rank: 1,
      when: isReading,
      does: (state) => ({ type: "pane-opened", pane: "evidence", of: factIn(state) ?? "" }),
      unless: (state) =>
        factIn(state) === undefined
          ? "No figure stands behind this claim."
          : state.bench?.run.comparison
            ? undefined
            : "Figures are looked at from a question; open one first.",
    },
    ...walkKeys(NAME),
  ],
  starts: (_state, of) => ({ of, side: "causes", at: 0, past: [] }),
  reduce: (slice, act, state) => moveOnMap(slice, act, mappedIn(state)),
  work: {
    key: ({ of, concept }, { bench }) => JSON.stringify([of, concept, bench?.question.id]),
    async does({ of, concept }, { bench }, { evidence }) {
      const map = causalMap(evidence);
      const start = conceptOf(of ?? bench?.question.headline, bench?.run.comparison?.cases.at(-1), map, evidence);
      if (start === "") return { map, start, loops: [] };
      const { loops } = map.loops({ through: concept ?? start, longest: LONGEST_LOOP, most: 50 });
      return { map, start, loops };
    },
  },
  spoken({ state, slice, evidence }) {
    const mapped = mappedIn(state);
    if (!mapped) return ["The map is being drawn."];
    const { concept, edge, claims } = standing(slice, mapped);
    const claim = claims[slice.reading ?? -1];
    if (claim && edge) return [edgeWords(edge, evidence), ...claimWords(claim, evidence)];
    if (concept === "") return [NOTHING];
    const { spoken } = causalGraph(mapped.map, concept, evidence);
    return [spoken, ...(edge ? [`In focus: ${edgeWords(edge, evidence)}`] : [])];
  },
  table({ state, slice, evidence }) {
    const mapped = mappedIn(state);
    if (!mapped) return undefined;
    const { sides } = standing(slice, mapped);
    const label = (id: string): string => evidence.concept(id)?.label ?? id;
    return {
      columns: ["from", "to", "sign", "said_by", "denied_by"],
      rows: [...sides.causes, ...sides.effects].map((edge) => ({
        from: label(edge.from),
        to: label(edge.to),
        sign: signOfEdge(edge),
        said_by: edge.says.map(({ said_by }) => said_by).join("; "),
        denied_by: edge.denies.map(({ said_by }) => said_by).join("; "),
      })),
    };
  },
  draw({ state, slice, evidence, width, height }) {
    const mapped = mappedIn(state);
    if (!mapped) return { lines: [plain("The map is being drawn …")] };
    if (mapped.start === "") return { lines: [plain(NOTHING)] };
    const { concept, edge } = standing(slice, mapped);
    const title = `causal map · ${evidence.concept(concept)?.label ?? concept}`;
    if (slice.reading !== undefined && edge)
      return { title: edgeWords(edge, evidence), ...claimLines(edge, slice.reading, evidence, width) };
    return { title, lines: mapLines(slice, mapped, evidence, { width, height, colour: state.look.depth !== "none" }) };
  },
});
