/** From the path of a value in the data (`[3, "source", "document"]`) to its line and column in the YAML file. */
import type { Where } from "@palanca/engine";
import { isMap, isScalar, isSeq, type LineCounter, type Node, type Pair } from "yaml";

/** Where a value stands, or with `ofKey` its key; for a value that is not there, the nearest thing around it. */
export function placeInFile(
  contents: unknown,
  counter: LineCounter,
  file: string,
  path: readonly PropertyKey[],
  ofKey = false,
): Where {
  const node = ofKey ? keyNode(contents, path) : nodeAt(contents, path);
  if (node?.range) {
    const { line, col } = counter.linePos(node.range[0]);
    return { file, line, column: col };
  }
  return path.length > 0 ? placeInFile(contents, counter, file, path.slice(0, -1)) : { file, line: 1 };
}

function nodeAt(contents: unknown, path: readonly PropertyKey[]): Node | undefined {
  let node: unknown = contents;
  for (const key of path) {
    if (isSeq(node)) node = node.items[Number(key)];
    else if (isMap(node)) node = pairOf(node.items, key)?.value;
    else return undefined;
  }
  return (node ?? undefined) as Node | undefined;
}

function keyNode(contents: unknown, path: readonly PropertyKey[]): Node | undefined {
  const parent = nodeAt(contents, path.slice(0, -1));
  return isMap(parent) ? (pairOf(parent.items, path.at(-1))?.key as Node | undefined) : undefined;
}

function pairOf(pairs: readonly Pair[], key: PropertyKey | undefined): Pair | undefined {
  return pairs.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
}
