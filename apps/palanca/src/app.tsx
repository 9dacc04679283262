/** The screen: one key handler, and lines that are drawn from the state; nothing else. */
import type { Evidence } from "@palanca/evidence";
import { Box, type Key, Text, useInput } from "ink";
import { useSyncExternalStore } from "react";
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

/** Ink's input to the names that the keymap uses. Pasted or fast text comes as one input and is taken letter by letter. */
export function keyNames(input: string, key: Key): string[] {
  if (key.ctrl && input === "c") return ["ctrl-c"];
  if (key.upArrow) return ["up"];
  if (key.downArrow) return ["down"];
  if (key.leftArrow) return [key.shift ? "shift-left" : "left"];
  if (key.rightArrow) return [key.shift ? "shift-right" : "right"];
  if (key.pageUp) return ["pageup"];
  if (key.pageDown) return ["pagedown"];
  if (key.return) return ["enter"];
  if (key.escape) return ["escape"];
  if (key.tab) return [key.shift ? "shift-tab" : "tab"];
  if (key.backspace || key.delete) return ["backspace"];
  if (key.ctrl || key.meta) return [];
  return Array.from(input)
    .map((letter) => (letter === "\r" || letter === "\n" ? "enter" : letter))
    .filter((letter) => letter === "enter" || letter >= " ");
}
