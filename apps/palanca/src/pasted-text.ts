/** Text that is pasted, apart from keys: as keys its letters would do things that nobody asked for. */

const BEGIN = "\u001b[200~";
const END = "\u001b[201~";

/** Gives a function that takes what came from the terminal and gives back the keys in it; what was pasted is `heard` once it is whole. */
export function withoutPasted(heard: (text: string) => void): (data: string) => string {
  let pasted: string | undefined;
  return (data) => {
    let keys = "";
    let rest = (pasted ?? "") + data;
    let isInside = pasted !== undefined;
    pasted = undefined;
    while (rest !== "") {
      const at = rest.indexOf(isInside ? END : BEGIN);
      if (at < 0) {
        if (isInside) pasted = rest;
        else keys += rest;
        break;
      }
      if (isInside) heard(oneLine(rest.slice(0, at)));
      else keys += rest.slice(0, at);
      rest = rest.slice(at + END.length);
      isInside = !isInside;
      // The end may come with the next data; until then all that comes is pasted.
      if (isInside && rest === "") pasted = "";
    }
    return keys;
  };
}

/** Fields have one line, and take no control characters. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/\p{Cc}/gu, "")
    .trim();
}
