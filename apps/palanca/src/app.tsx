/** The screen: one key handler, and lines that are drawn from the state; nothing else. */
import type { Evidence } from "@palanca/evidence";
import { Box, Text, useInput } from "ink";
import { useSyncExternalStore } from "react";
import { keyNames } from "./keymap/key-names.js";
import { draw } from "./screen/draw.js";
import type { Line } from "./screen/line.js";
import type { Store } from "./state/store.js";
import { styleOf } from "./theme.js";

export function App({ store, evidence, onKey }: { store: Store; evidence: Evidence; onKey: (key: string) => void }) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  useInput((input, key) => {
    for (const name of keyNames(input, key)) onKey(name);
  });
  const lines = draw(state, evidence);
  return (
    <Box flexDirection="column" width={state.size.width} height={lines.length}>
      {lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line of the screen is known by its place.
        <ScreenLine key={i} line={line} colour={state.colour} />
      ))}
    </Box>
  );
}

function ScreenLine({ line, colour }: { line: Line; colour: boolean }) {
  return (
    <Text wrap="truncate">
      {line.map((span, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a span of a line is known by its place.
        <Text key={i} {...styleOf(span, colour)}>
          {span.text}
        </Text>
      ))}
    </Text>
  );
}
