/** What is asked: a target for a measure, how often it should be met, and which number of the policy may move. */
import type { Constraint } from "@palanca/analysis";
import type { Act } from "../../state/actions.js";
import { shownMeasures } from "../../state/select.js";
import type { Bench } from "../../state/state.js";

export interface GoalSlice {
  readonly measure: string;
  readonly is: Constraint["is"];
  /** What is being typed, or was. */
  readonly typed: string;
  /** The target once it was entered. */
  readonly target?: number;
  /** In tenths of futures, 1 to 9. */
  readonly tenths: number;
  /** The lever that may move; all that the scenario moves when absent. */
  readonly lever?: string;
}

const LONGEST = 16;

/** Begins with the measure in focus, and asks for the side on which it is better. */
export function firstGoal(bench: Bench | undefined, of: string | undefined): GoalSlice {
  const measures = bench ? shownMeasures(bench) : [];
  const found =
    measures.find(({ name }) => name === of) ?? measures.find(({ name }) => name === bench?.question.headline);
  const measure = found ?? measures[0];
  const lever = firstLever(bench, of);
  return {
    measure: measure?.name ?? "",
    is: measure?.better === "higher" ? ">=" : "<=",
    typed: "",
    tenths: 5,
    ...(lever === undefined ? {} : { lever }),
  };
}

/** The lever in focus; else all that the scenario moves, when that is one to three; else the first there is. */
function firstLever(bench: Bench | undefined, of: string | undefined): string | undefined {
  const levers = bench?.levers ?? [];
  if (levers.some(({ name }) => name === of)) return of;
  const { draft } = bench ?? {};
  const moved = Object.keys(draft?.scenarios[draft.chosen]?.scenario.levers ?? {}).length;
  return moved > 0 && moved <= 3 ? undefined : levers[0]?.name;
}

/** Types the target, enters it, turns its side, and moves the chance, the lever and the measure. */
export function reduceGoal(slice: GoalSlice, act: Act, bench: Bench | undefined): GoalSlice {
  switch (act.type) {
    case "typed":
      return typedOn(slice, act.text ?? "");
    case "erased":
      return { ...untargeted(slice), typed: slice.typed.slice(0, -1) };
    case "entered": {
      const target = readNumber(slice.typed);
      return target === undefined ? slice : { ...slice, target };
    }
    case "turned":
      return { ...slice, is: slice.is === "<=" ? ">=" : "<=" };
    case "chance":
      return { ...slice, tenths: Math.max(1, Math.min(9, slice.tenths + (act.by ?? 0))) };
    case "lever": {
      const names = [undefined, ...(bench?.levers ?? []).map(({ name }) => name)];
      const next = names[(names.indexOf(slice.lever) + (act.by ?? 0) + names.length) % names.length];
      const { lever: _lever, ...rest } = slice;
      return next === undefined ? rest : { ...rest, lever: next };
    }
    case "measure": {
      const all = bench ? shownMeasures(bench) : [];
      const at = all.findIndex(({ name }) => name === slice.measure);
      const next = all[(at + (act.by ?? 0) + all.length) % Math.max(1, all.length)];
      const is = next?.better === "higher" ? ">=" : "<=";
      return next ? { ...untargeted(slice), measure: next.name, is, typed: "" } : slice;
    }
    default:
      return slice;
  }
}

/** A number as people write it: commas between thousands are passed over. Undefined when it is none. */
export function readNumber(typed: string): number | undefined {
  const text = typed.replaceAll(",", "").trim();
  const value = Number(text);
  return text !== "" && Number.isFinite(value) ? value : undefined;
}

/** After a target was entered typing begins a new one. */
function typedOn(slice: GoalSlice, text: string): GoalSlice {
  const before = slice.target === undefined ? slice.typed : "";
  return { ...untargeted(slice), typed: (before + text).slice(0, LONGEST) };
}

function untargeted({ target: _target, ...slice }: GoalSlice): GoalSlice {
  return slice;
}
