/** The map around a concept, and below it the arrow in focus in words, the loops it closes, and what the signs mean. */
import { causalGraph, paintTerminal } from "@palanca/charts";
import { plainText } from "@palanca/engine";
import type { CausalEdge, Evidence, Loop } from "@palanca/evidence";
import { type Line, plain, wrap } from "../../screen/line.js";
import { type CausalSlice, type Mapped, standing } from "./causal-slice.js";

const LEGEND =
  "+ the more, the more  - the more, the less  0 no effect  ? no sign stated  ± disputed  broken line: somebody denies it  (n) claims";

/** Draws the map in the room there is; the side in focus is scrolled to what is in focus. */
export function mapLines(
  slice: CausalSlice,
  mapped: Mapped,
  evidence: Evidence,
  { width, height, colour }: { readonly width: number; readonly height: number; readonly colour: boolean },
): Line[] {
  const { concept, sides, side, at, edge } = standing(slice, mapped);
  const words = [
    ...(edge ? wrap(edgeWords(edge, evidence), width).map((text): Line => [{ text, bold: true }]) : []),
    ...loopLines(mapped.loops, evidence, width, Math.max(0, Math.floor((height - 20) / 3))),
    ...wrap(LEGEND, width).map((text): Line => [{ text, dim: true }]),
  ];
  const most = Math.max(sides.causes.length, sides.effects.length, 3);
  const room = Math.max(6, Math.min(height - words.length - 1, 2 * most + 3));
  // Two lines are the heading's, one is the count of the rest.
  const skip = Math.max(0, Math.min(at - (room - 5), sides[side].length - (room - 3)));
  const spec = causalGraph(mapped.map, concept, evidence, {
    ...(edge ? { focus: { side, at } } : {}),
    skip: { causes: side === "causes" ? skip : 0, effects: side === "effects" ? skip : 0 },
  });
  return [...paintTerminal(spec, { width, height: room, colour, bare: true }), plain(""), ...words];
}

/** An arrow in words: which way it points, who says so, and who denies it. */
export function edgeWords({ from, to, sign, says, denies }: CausalEdge, evidence: Evidence): string {
  const label = (id: string): string => evidence.concept(id)?.label ?? id;
  const names = (claims: CausalEdge["says"]): string =>
    [...new Set(claims.map(({ said_by }) => said_by.split(",")[0] ?? said_by))].join("; ");
  const said = says.length > 0 ? `said by ${names(says)}` : "said by nobody";
  const denied = denies.length > 0 ? `; denied by ${names(denies)}` : "";
  const ways = {
    "+": "the more, the more",
    "-": "the more, the less",
    "0": "no effect",
    "?": "no sign stated",
    disputed: "some say more, some less",
  };
  return plainText(`${label(from)} → ${label(to)}: ${ways[sign]}; ${said}${denied}.`);
}

function loopLines(loops: readonly Loop[], evidence: Evidence, width: number, most: number): Line[] {
  if (loops.length === 0 || most === 0) return [];
  const name = (id: string): string => evidence.concept(id)?.label ?? id;
  const told = loops.slice(0, most).map((loop) => {
    const way = [...loop.concepts, loop.concepts[0] ?? ""].map(name).join(" → ");
    return plainText(`${loop.polarity}: ${way}`);
  });
  const more = loops.length > most ? `, ${most} of ${loops.length} shown` : "";
  return [plain(`Loops through it${more}`), ...told.flatMap((text) => wrap(text, width)).map(plain)];
}
