/** Which functions are worked over a strip after a chunk: neighbours of one kind whose numbers lie side by side become one call. */
import type { Node } from "../graph.js";
import type { PlanTable } from "../plan-format.js";
import type { StripNode } from "./chunks.js";
import { type Functions, MOST_POWERS } from "./functions.js";
import type { Place, Places } from "./places.js";
import { STRIP } from "./strip-code.js";

export interface StripCall {
  /** The function by number. */
  readonly at: number;
  /** A strip's place, or what is one for all: a place or a constant. */
  readonly args: readonly (Place | number)[];
  readonly target: Place;
  /** Strips that are worked in one go. */
  readonly strips: number;
}

export function stripCalls(
  nodes: readonly StripNode[],
  functions: Functions,
  places: Places,
  tables: readonly PlanTable[],
): StripCall[] {
  const placed = (node: Node): Place | number => (node.op === "number" ? node.value : places.of(node, true));
  const calls: StripCall[] = [];
  for (const node of nodes) {
    const takes = node.args.map((arg) => (arg.varies ? ("strip" as const) : ("vector" as const)));
    const next: StripCall = {
      at: functions.strip(node.op, takes, tables[node.value]),
      args: node.args.map(placed),
      target: places.of(node, true),
      strips: 1,
    };
    const last = calls.at(-1);
    if (last && goesOn(last, next) && !(node.op === "power" && last.strips === MOST_POWERS))
      calls[calls.length - 1] = { ...last, strips: last.strips + 1 };
    else calls.push(next);
  }
  return calls;
}

/** Whether the second call's numbers begin where the first one's end. */
function goesOn(first: StripCall, second: StripCall): boolean {
  const follows = (one: Place | number, other: Place | number): boolean =>
    typeof one === "number" || typeof other === "number" || !one.wide || !other.wide
      ? isSame(one, other)
      : one.base === "strip" && other.base === "strip" && other.offset === one.offset + 8 * STRIP * first.strips;
  return (
    first.at === second.at &&
    follows(first.target, second.target) &&
    first.args.every((arg, i) => follows(arg, second.args[i] as Place | number))
  );
}

function isSame(one: Place | number, other: Place | number): boolean {
  if (typeof one === "number" || typeof other === "number") return Object.is(one, other);
  return !one.wide && !other.wide && one.base === other.base && one.offset === other.offset;
}
