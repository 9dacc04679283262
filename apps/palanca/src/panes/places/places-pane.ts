/** Another place: the question runs for it, with its own figures where there are any. */
import { ProblemsError, plainText } from "@palanca/engine";
import type { Evidence, Place } from "@palanca/evidence";
import { type Line, plain } from "../../screen/line.js";
import { padded } from "../../screen/table.js";
import { workingScenario } from "../../state/draft.js";
import { type Bench, type State, sliceOf } from "../../state/state.js";
import { acted, definePane } from "../pane.js";
import { walk, walkKeys } from "../walk.js";

export interface PlacesSlice {
  readonly at: number;
  readonly typed: string;
}

/** How the question would stand at a place. */
interface Standing {
  readonly place: Place;
  readonly wider: string;
  /** Inputs with a figure of the place itself; undefined when the question cannot be settled there. */
  readonly own?: number;
  readonly of: number;
}

const standings = (state: State): readonly Standing[] => (state.found.places?.value as Standing[] | undefined) ?? [];

function shown(all: readonly Standing[], typed: string): readonly Standing[] {
  const words = typed.toLowerCase().split(/\s+/);
  return all.filter(({ place, wider }) =>
    words.every((word) => `${place.name} ${place.id} ${wider}`.toLowerCase().includes(word)),
  );
}

const focused = (state: State): Standing | undefined => {
  const { at, typed } = sliceOf<PlacesSlice>(state, "places");
  return shown(standings(state), typed)[at];
};

export const placesPane = definePane<PlacesSlice>({
  name: "places",
  title: "places",
  stands: "over",
  opens: { keys: ["P"], says: "another place" },
  keys: [
    {
      keys: ["enter"],
      where: "places",
      says: "ask there",
      rank: 1,
      does: (state) => [
        { type: "step-taken", step: { does: "place", place: focused(state)?.place.id ?? "" } },
        { type: "pane-closed" },
      ],
      unless: (state) => {
        const one = focused(state);
        if (!one) return "No place has these words.";
        return one.own === undefined ? `The question cannot be settled for ${one.place.name}.` : undefined;
      },
    },
    { keys: ["backspace"], where: "places", says: "erase", does: () => acted("places", "erased") },
    ...walkKeys("places", false),
  ],
  text: () => /[^\n]/,
  starts: () => ({ at: 0, typed: "" }),
  reduce(slice, act, state) {
    if (act.type === "typed") return { at: 0, typed: slice.typed + act.text };
    if (act.type === "erased") return { at: 0, typed: slice.typed.slice(0, -1) };
    return walk(slice, act, shown(standings(state), slice.typed).length);
  },
  work: {
    key: (_slice, { bench }) => bench?.question.id,
    does: async (_slice, { bench }, lab) =>
      bench ? lab.evidence.data.places.map((place) => standingAt(place, bench, lab.evidence, lab.resolve)) : [],
  },
  draw({ state, bench, slice, width }) {
    const all = standings(state);
    if (all.length === 0) return { lines: [plain("Looking which figures each place has …")] };
    const half = Math.min(34, Math.floor(width * 0.4));
    const lines = shown(all, slice.typed).map((one, i): Line => {
      const isHere = i === slice.at;
      const own = one.own === undefined ? "cannot be settled" : `${one.own} of ${one.of} figures its own`;
      const now = one.place.id === bench?.draft.place ? "asked now" : "";
      return [
        { text: `${isHere ? "▸" : " "} ${padded(plainText(one.place.name), half)}`, bold: isHere },
        { text: padded(own, 28), dim: one.own === undefined },
        { text: padded(now, 11), bold: true },
        { text: plainText(one.wider), dim: true },
      ];
    });
    return {
      title: slice.typed === "" ? "places · type to search" : `places · ${slice.typed}▏`,
      lines: lines.length > 0 ? lines : [plain("No place has these words.")],
      inSight: slice.at,
    };
  },
});

/** Settles the question for the place and counts whose figures are used. */
function standingAt(
  place: Place,
  bench: Bench,
  evidence: Evidence,
  resolve: (scenario: ReturnType<typeof workingScenario>) => { settled: { inputs: Readonly<Record<string, Counted>> } },
): Standing {
  const wider = evidence
    .widening(place.id)
    .slice(1)
    .map((id) => evidence.place(id)?.name ?? id)
    .join(", ");
  try {
    const { settled } = resolve({ ...workingScenario(bench.draft), place: place.id });
    const figures = Object.values(settled.inputs).filter(({ role, facts }) => role !== "lever" && facts.length > 0);
    return {
      place,
      wider,
      own: figures.filter(({ placeUsed, grade }) => placeUsed === undefined && grade !== "assumption").length,
      of: figures.length,
    };
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return { place, wider, of: 0 };
  }
}

interface Counted {
  readonly role: string;
  readonly facts: readonly string[];
  readonly grade: string;
  readonly placeUsed?: string;
}
