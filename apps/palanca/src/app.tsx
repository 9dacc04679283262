/** The screen: one key handler, and lines that are drawn from the state; nothing else. */
import type { Evidence } from "@palanca/evidence";
import { Box, Text, useInput } from "ink";
import { memo, useSyncExternalStore } from "react";
import { keyNames } from "./keymap/key-names.js";
import { draw } from "./screen/draw.js";
import type { Store } from "./state/store.js";
import { styled } from "./theme.js";

interface AppProps {
  readonly store: Pick<Store, "get" | "subscribe">;
  readonly evidence: Evidence;
  readonly onKey: (key: string) => void;
}

export function App({ store, evidence, onKey }: AppProps) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  useInput((input, key) => {
    for (const name of keyNames(input, key)) onKey(name);
  });
  const lines = draw(state, evidence).map((line) => styled(line, state.look));
  return (
    <Box flexDirection="column" width={state.size.width} height={lines.length}>
      {lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line of the screen is known by its place.
        <ScreenLine key={i} text={line} />
      ))}
    </Box>
  );
}

/** Lines have their exact width already; what did not change is not looked at again. */
const ScreenLine = memo(function ScreenLine({ text }: { readonly text: string }) {
  return <Text wrap="truncate">{text}</Text>;
});
