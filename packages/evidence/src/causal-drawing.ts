/** Edges of the causal map as text that Graphviz and Mermaid draw. */
import type { CausalEdge, CausalMap } from "./causal-map.js";

/** The map, or some of its edges, as a Graphviz graph. */
export function toDot(map: CausalMap, edges: readonly CausalEdge[] = map.edges): string {
  const quote = (text: string): string => `"${text.replace(/[\\"]/g, "\\$&").replace(/\s+/g, " ")}"`;
  const lines = [
    ...labels(map, edges).map(([id, label]) => `  ${quote(id)} [label=${quote(label)}];`),
    ...edges.map((edge) => {
      const style = edge.says.length === 0 ? ", style=dashed" : "";
      return `  ${quote(edge.from)} -> ${quote(edge.to)} [label=${quote(edge.sign)}${style}];`;
    }),
  ];
  return `digraph causes {\n${lines.join("\n")}\n}\n`;
}

/** The same as a Mermaid flow chart; nodes are numbered, for Mermaid takes some words as commands. */
export function toMermaid(map: CausalMap, edges: readonly CausalEdge[] = map.edges): string {
  const plain = (text: string): string =>
    text.replace(/[^\p{L}\p{N} .,()+?'-]/gu, (character) => `#${character.codePointAt(0)};`);
  const named = labels(map, edges);
  const number = new Map(named.map(([id], i) => [id, `n${i}`]));
  const lines = [
    ...named.map(([, label], i) => `  n${i}["${plain(label)}"]`),
    ...edges.map(({ from, to, sign, says }) => {
      const arrow = says.length === 0 ? "-.->" : "-->";
      return `  ${number.get(from)} ${arrow}|"${plain(sign)}"| ${number.get(to)}`;
    }),
  ];
  return `flowchart LR\n${lines.join("\n")}\n`;
}

function labels(map: CausalMap, edges: readonly CausalEdge[]): [string, string][] {
  const used = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return map.nodes.filter(({ id }) => used.has(id)).map(({ id, label }) => [id, label]);
}
