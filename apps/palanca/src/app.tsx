/** The screen: one key handler, and lines that are drawn from the state; nothing else. */
import type { Evidence } from "@palanca/evidence";
import { useInput } from "ink";
import { useLayoutEffect, useMemo, useSyncExternalStore } from "react";
import { keyNames } from "./keymap/key-names.js";
import { apartFromPasted } from "./pasted-text.js";
import { draw } from "./screen/draw.js";
import type { Store } from "./state/store.js";
import { styled } from "./theme.js";

interface AppProps {
  readonly store: Pick<Store, "get" | "subscribe">;
  readonly evidence: Evidence;
  readonly onKey: (key: string) => void;
  readonly onPaste: (text: string) => void;
  /** Puts lines on the screen. */
  readonly show: (lines: readonly string[]) => void;
}

/**
 * Lines have their exact width already, so that there is nothing for Ink to lay out: they go to the writer of cells as they are. Laid out
 * by Ink as well, letter by letter, a frame of 120x40 took four times as long (`docs/decisions/frames.md`).
 */
export function App({ store, evidence, onKey, onPaste, show }: AppProps) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const take = useMemo(
    () =>
      apartFromPasted((input, key) => {
        for (const name of keyNames(input, key)) onKey(name);
      }, onPaste),
    [onKey, onPaste],
  );
  useInput(take);
  const lines = draw(state, evidence).map((line) => styled(line, state.look));
  useLayoutEffect(() => show(lines));
  return null;
}
