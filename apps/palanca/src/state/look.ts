/** How the screen looks: what the terminal can show, and what its user wants. */

export interface Look {
  readonly depth: "none" | "16" | "256" | "true";
  readonly background: "dark" | "light";
  /** Plain lines and sentences, for those who listen to the screen. */
  readonly isSpoken: boolean;
}

/** Reads the settings of the terminal and of the user. `isSpoken` is asked for on the command line or by `PALANCA_SPOKEN`. */
export function lookOf(environment: (name: string) => string | undefined, isTerminal: boolean, isSpoken = false): Look {
  return {
    depth: isTerminal ? depthOf(environment) : "none",
    background: backgroundOf(environment) ?? "dark",
    isSpoken: isSpoken || Boolean(environment("PALANCA_SPOKEN")),
  };
}

function depthOf(environment: (name: string) => string | undefined): Look["depth"] {
  const [term, colour] = [environment("TERM") ?? "", environment("COLORTERM") ?? ""];
  if (environment("NO_COLOR") || term === "dumb") return "none";
  if (/^(?:truecolor|24bit)$/i.test(colour) || /-direct$/.test(term)) return "true";
  return /256/.test(term) ? "256" : "16";
}

/** What the user says, else what the terminal says of itself; undefined when neither does. */
export function backgroundOf(environment: (name: string) => string | undefined): Look["background"] | undefined {
  const said = environment("PALANCA_BACKGROUND");
  if (said === "light" || said === "dark") return said;
  const last = environment("COLORFGBG")?.split(";").at(-1) ?? "";
  if (!/^\d+$/.test(last)) return undefined;
  const number = Number(last);
  return number === 7 || number > 8 ? "light" : "dark";
}

/** The question to the terminal what its background is (OSC 11), and its answer, which comes as if it had been typed. */
export const backgroundQuery = "\u001b]11;?\u0007";

export function answeredBackground(input: string): Look["background"] | undefined {
  const parts = input.match(/\]11;rgba?:([0-9a-f]{1,4})\/([0-9a-f]{1,4})\/([0-9a-f]{1,4})/i)?.slice(1);
  if (!parts) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.map(
    (part) => Number.parseInt(part, 16) / Number.parseInt("f".repeat(part.length), 16),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.5 ? "light" : "dark";
}
