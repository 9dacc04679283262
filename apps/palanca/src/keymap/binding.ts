/** What a key is, as data, and which of them count now. */
import type { Action } from "../state/actions.js";
import type { State } from "../state/state.js";

export interface Binding {
  readonly keys: readonly string[];
  /** A pane's name, or `workbench`, `over` or `anywhere`. */
  readonly where: string;
  readonly says: string;
  /** Shown in the key bar when there is room; lower first. */
  readonly rank?: number;
  /** Only then is it a key at all: enter sets a number while one is typed. */
  readonly when?: (state: State) => boolean;
  readonly does: (state: State, keymap: readonly Binding[]) => Action | readonly Action[];
  /** Why it does nothing now, when it does not. */
  readonly unless?: (state: State) => string | undefined;
}

/** The key that opens a pane. */
export interface Opening {
  readonly keys: readonly string[];
  readonly says: string;
  readonly rank?: number;
  readonly where?: "workbench" | "anywhere";
  readonly unless?: (state: State) => string | undefined;
}

/** The places whose keys count now, nearest first. Keys of the workbench that open panes count from other panes too. */
export function placesNow({ over, bench }: State): readonly string[] {
  const top = over.at(-1);
  if (top !== undefined) return [top, "over", ...(bench ? ["opening"] : []), "anywhere"];
  return bench ? [bench.pane, "workbench", "opening", "anywhere"] : ["home", "anywhere"];
}

/** The bindings that count now, in the order in which they are asked. */
export function bindingsNow(state: State, keymap: readonly Binding[]): readonly Binding[] {
  return placesNow(state).flatMap((place) =>
    keymap.filter((binding) => binding.where === place && binding.when?.(state) !== false),
  );
}
