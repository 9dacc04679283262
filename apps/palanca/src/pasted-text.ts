/** Text that is pasted, apart from keys: as keys its letters would do things that nobody asked for. */
import type { Key } from "ink";

type Heard = (input: string, key: Partial<Key>) => void;

/** The marks that a terminal sets around what is pasted, as Ink gives them: without the escape. */
const BEGIN = "[200~";
const END = "[201~";

/** Gives a function that takes what Ink reads and passes keys on in their order; what was pasted is told once it is whole. */
export function apartFromPasted(keys: Heard, pasted: (text: string) => void): Heard {
  let text: string | undefined;
  return (input, key) => {
    if (input === BEGIN) text = "";
    else if (text === undefined) keys(input, key);
    else if (input === END) {
      pasted(oneLine(text));
      text = undefined;
    } else if (key.return || key.tab) text += " ";
    else if (!key.ctrl && !key.meta) text += input;
  };
}

/** Fields have one line, and take no control characters. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/\p{Cc}/gu, "")
    .trim();
}
