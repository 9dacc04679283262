/** What the documents say drives a concept and what it drives, as a graph around it: signs, how many say so, and who is doubted. */
import type { CausalEdge, CausalMap, Evidence } from "@palanca/evidence";
import type { ChartSpec, Mark } from "../spec.js";

export interface GraphWish {
  /** The edge in focus: its place among the causes or the effects. */
  readonly focus?: { readonly side: "causes" | "effects"; readonly at: number };
  /** How many of each side to leave out at the top, where a list is scrolled. */
  readonly skip?: { readonly causes: number; readonly effects: number };
}

/** Makes the graph around a concept, claims most made first. Throws ProblemsError for a concept that nobody speaks of. */
export function causalGraph(map: CausalMap, concept: string, evidence: Evidence, wish: GraphWish = {}): ChartSpec {
  const label = (id: string): string => evidence.concept(id)?.label ?? id;
  const [causes, effects] = [map.causesOf(concept), map.effectsOf(concept)];
  const side = (edges: readonly CausalEdge[], name: "causes" | "effects"): Mark[] =>
    edges.slice(wish.skip?.[name] ?? 0).flatMap((edge, shown): Mark[] => {
      const id = `${name} ${shown}`;
      const at = shown + (wish.skip?.[name] ?? 0);
      const isFocused = wish.focus?.side === name && wish.focus.at === at;
      const ends = name === "causes" ? { from: id, to: "concept" } : { from: "concept", to: id };
      const text = `${label(name === "causes" ? edge.from : edge.to)} (${edge.says.length + edge.denies.length})`;
      return [
        { kind: "node", id, label: text, column: name === "causes" ? 0 : 2, ...(isFocused ? { isFocused } : {}) },
        { kind: "arrow", label: signOfEdge(edge), ...ends, isDoubted: edge.denies.length > 0 },
      ];
    });
  const node: Mark = { kind: "node", id: "concept", label: label(concept), column: 1, isFocused: !wish.focus };
  const names = [`what drives it: ${causes.length}`, "", `what it drives: ${effects.length}`];
  return {
    title: label(concept),
    question: evidence.concept(concept)?.means ?? "",
    x: { label: "", unit: "1", kind: "names", names },
    y: { label: "", unit: "1", kind: "number" },
    marks: [node, ...side(causes, "causes"), ...side(effects, "effects")],
    sources: [],
    spoken: `${label(concept)}: ${told(causes, "from", "nothing is said to drive it", "driven by", label)}; ${told(effects, "to", "it is said to drive nothing", "drives", label)}.`,
  };
}

/** The sign as it is written on an arrow. */
export function signOfEdge({ sign }: CausalEdge): string {
  return sign === "disputed" ? "±" : sign;
}

function told(
  edges: readonly CausalEdge[],
  end: "from" | "to",
  none: string,
  verb: string,
  label: (id: string) => string,
): string {
  if (edges.length === 0) return none;
  const words = { "+": "more", "-": "less", "0": "no effect", "?": "no sign", disputed: "sign disputed" } as const;
  const said = edges
    .slice(0, 5)
    .map((edge) => `${label(edge[end])} (${words[edge.sign]}${edge.denies.length > 0 ? ", denied by some" : ""})`);
  const more = edges.length > 5 ? ` and ${edges.length - 5} more` : "";
  return `${verb} ${said.join(", ")}${more}`;
}
