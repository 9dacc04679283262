/** Where values lie in a kernel's memory. */
import { sectionOf } from "../dependence.js";
import { isLeaf, type Node } from "../graph.js";
import type { Chunk } from "./chunks.js";
import type { Constants } from "./constants.js";
import { STRIP } from "./strip-code.js";

/** An address is an offset from nothing, the point's own row, the point, the future in its block, or the future in its strip. */
export interface Place {
  readonly base: "zero" | "row" | "point" | "future" | "strip";
  readonly offset: number;
  /** One number a future; else one for all. */
  readonly wide: boolean;
}

export class Places {
  readonly #leaves: ReadonlyMap<Node, Place>;
  readonly #homes = new Map<Node, Place>();
  /** Bytes that one point's row takes. */
  readonly rowBytes: number;

  /** Gives a home to every node that is read in another chunk than the one that works it out. */
  constructor(chunks: readonly Chunk[], leaves: ReadonlyMap<Node, Place>, constants: Constants, points: number) {
    this.#leaves = leaves;
    const rows: Node[] = [];
    for (const node of homeless(chunks)) {
      const section = sectionOf(node);
      if (section === "point") rows.push(node);
      else if (section === "run") this.#homes.set(node, { base: "zero", offset: constants.room(8, 8), wide: false });
      else this.#homes.set(node, { base: "strip", offset: constants.room(8 * STRIP), wide: true });
    }
    this.rowBytes = 8 * rows.length;
    const table = constants.room(this.rowBytes * points);
    rows.forEach((node, i) => {
      this.#homes.set(node, { base: "row", offset: table + 8 * i, wide: false });
    });
  }

  /** `isLater` says that the points are past, so that a state that all futures share is read from its point's row. */
  of(node: Node, isLater: boolean): Place {
    const place = (isLater ? this.#homes.get(node) : undefined) ?? this.#leaves.get(node) ?? this.#homes.get(node);
    if (!place) throw new Error(`This is a fault in the engine: node ${node.id} (${node.op}) has no place.`);
    return place;
  }

  /** Where a node that is worked out is also written; undefined when only its own chunk reads it. */
  home(node: Node): Place | undefined {
    return this.#homes.get(node);
  }
}

/** What is read elsewhere than where it is worked out; arguments of strip functions side by side, and their outcomes too. */
function homeless(chunks: readonly Chunk[]): Set<Node> {
  const found = new Set<Node>();
  for (const { items, section, strips } of chunks) {
    const isLater = section !== "run" && section !== "point";
    const here = new Set<Node>();
    const read = (node: Node): void => {
      if (!here.has(node) && (!isLeaf(node) || (isLater && isShared(node)))) found.add(node);
    };
    for (const item of items) {
      if (item.do === "work") here.add(item.node);
      for (const node of item.do === "work" ? item.node.args : [item.node]) read(node);
    }
    here.clear();
    for (const { args } of strips) for (const arg of args) read(arg);
    for (const node of strips) found.add(node);
  }
  return found;
}

/** A state that is the same in all futures goes on to the next point before the futures are worked. */
function isShared(node: Node): boolean {
  return node.op === "state" && !node.varies;
}
