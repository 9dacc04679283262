/** What the terminal sent to the names that the keymap uses. */
import type { Key } from "ink";

/** Sequences that follow an escape, for keys that came faster than they were read and stand together in one input. */
const sequences: Readonly<Record<string, string>> = {
  "[A": "up",
  "[B": "down",
  "[C": "right",
  "[D": "left",
  "[Z": "shift-tab",
  "[5~": "pageup",
  "[6~": "pagedown",
  "[H": "home",
  "[F": "end",
  "[1~": "home",
  "[4~": "end",
  "[1;2C": "shift-right",
  "[1;2D": "shift-left",
  "[1;5C": "ctrl-right",
  "[1;5D": "ctrl-left",
  "[3~": "backspace",
};
const letters: Readonly<Record<string, string>> = {
  "\r": "enter",
  "\n": "enter",
  "\t": "tab",
  "\u007f": "backspace",
  "\b": "backspace",
  "\u0002": "ctrl-b",
  "\u0003": "ctrl-c",
  "\u0006": "ctrl-f",
  "\u0012": "ctrl-r",
  "\u001a": "ctrl-z",
};
const controlled = new Set(["b", "c", "f", "r", "z"]);

/** Names the keys of one input, in order. Unknown sequences are passed over. */
export function keyNames(input: string, key: Partial<Key>): string[] {
  if (key.ctrl && controlled.has(input)) return [`ctrl-${input}`];
  if (key.upArrow) return ["up"];
  if (key.downArrow) return ["down"];
  if (key.leftArrow) return [`${held(key)}left`];
  if (key.rightArrow) return [`${held(key)}right`];
  if (key.pageUp) return ["pageup"];
  if (key.pageDown) return ["pagedown"];
  if (key.return) return ["enter"];
  if (key.escape) return ["escape"];
  if (key.tab) return [key.shift ? "shift-tab" : "tab"];
  if (key.backspace || key.delete) return ["backspace"];
  if (key.home) return ["home"];
  if (key.end) return ["end"];
  if (key.ctrl || key.meta) return [];
  // Ink takes a first escape off; further ones are still there.
  const parts = input.match(/\u001b?\[(?:1;[25])?[0-9]*[A-Z~]|[\s\S]/gu) ?? [];
  return parts.flatMap((part) => {
    const name = sequences[part.replace("\u001b", "")] ?? letters[part];
    if (name !== undefined) return [name];
    return part.length === 1 && part >= " " ? [part] : [];
  });
}

function held(key: Partial<Key>): string {
  return key.shift ? "shift-" : key.ctrl ? "ctrl-" : "";
}
