import { plainText } from "@palanca/engine";
import {
  type CausalEdge,
  type CausalMap,
  causalMap,
  type Evidence,
  type Loop,
  toDot,
  toMermaid,
} from "@palanca/evidence";
import { type Command, jsonOption, printJson, UsageError, wholeNumber } from "./command.js";
import { findConcept } from "./find-concept.js";
import { textTable } from "./text-table.js";

/** Shows what drives a concept and what it drives, who says so and who denies it. */
export const cause: Command = {
  path: "cause",
  says: "show what drives a concept and what it drives, with signs, authors and disagreements",
  takes: [{ name: "concept", says: "what to ask about, for example homicide", many: true }],
  options: [
    { name: "loops", says: "list the feedback loops through it, shortest first" },
    { name: "longest", value: "n", says: "the most concepts in a loop (4 when not given)" },
    { name: "dot", says: "print the map around it for Graphviz" },
    { name: "mermaid", says: "print the map around it for Mermaid" },
    jsonOption,
  ],
  examples: ["palanca cause homicide", "palanca cause violence --loops", "palanca cause corruption --mermaid"],
  async run(given, { io, lab }) {
    if (given.args.length === 0) throw new UsageError("cause takes a concept, for example `palanca cause homicide`.");
    const { evidence } = await lab();
    const concept = findConcept(given.args.join(" "), evidence);
    const map = causalMap(evidence);
    const [causes, effects] = [map.causesOf(concept.id), map.effectsOf(concept.id)];
    if (given.options.loops) {
      const { loops, isCut } = map.loops({
        through: concept.id,
        longest: wholeNumber(given, "longest", 4, 8),
        most: 200,
      });
      if (given.options.json) printJson(io, { format: "palanca-loops/1", concept, loops: loops.map(tidyLoop), isCut });
      else io.out(loopsText(concept.label, loops, isCut, evidence));
    } else if (given.options.dot) io.out(toDot(map, [...causes, ...effects]));
    else if (given.options.mermaid) io.out(toMermaid(map, [...causes, ...effects]));
    else if (given.options.json)
      printJson(io, {
        format: "palanca-causes/1",
        concept,
        causes: causes.map(tidyEdge),
        effects: effects.map(tidyEdge),
      });
    else io.out(`${causeText(concept, map, evidence)}\n`);
    return 0;
  },
};

function causeText(concept: { id: string; label: string; means: string }, map: CausalMap, evidence: Evidence): string {
  const side = (title: string, edges: readonly CausalEdge[], other: "from" | "to"): string => {
    const rows = edges.map((edge) => [
      `  ${edge.sign === "disputed" ? "±" : edge.sign}`,
      evidence.concept(edge[other])?.label ?? edge[other],
      edge.says
        .map((claim) => claim.said_by.split(",")[0])
        .filter((name, i, all) => all.indexOf(name) === i)
        .join("; "),
      edge.denies.length > 0 ? `denied by ${edge.denies.map((claim) => claim.said_by.split(",")[0]).join("; ")}` : "",
    ]);
    return rows.length === 0
      ? `${title}: nobody says`
      : `${title}\n${textTable(rows.map((row) => row.map(plainText)))}`;
  };
  return [
    `${concept.label}: ${plainText(concept.means)}`,
    side("driven by", map.causesOf(concept.id), "from"),
    side("drives", map.effectsOf(concept.id), "to"),
    "+ more of the one, more of the other; - less; 0 no effect; ? no sign is stated; ± some say more and some less",
  ].join("\n\n");
}

function loopsText(label: string, loops: readonly Loop[], isCut: boolean, evidence: Evidence): string {
  if (loops.length === 0) return `No loop of the documents' claims passes through ${plainText(label)}.\n`;
  const name = (id: string): string => evidence.concept(id)?.label ?? id;
  const rows = loops.map((loop) => [
    loop.polarity,
    loop.edges.map((edge) => `${name(edge.from)} -(${edge.sign === "disputed" ? "±" : edge.sign})->`).join(" ") +
      ` ${name(loop.concepts[0] as string)}`,
  ]);
  return `${textTable(rows.map((row) => row.map(plainText)))}\n${isCut ? "There are more; a smaller --longest shows the short ones.\n" : ""}`;
}

function tidyEdge({ from, to, sign, says, denies }: CausalEdge) {
  return { from, to, sign, says: says.map(({ id }) => id), denies: denies.map(({ id }) => id) };
}

function tidyLoop({ concepts, polarity, edges }: Loop) {
  return { concepts, polarity, signs: edges.map((edge) => edge.sign) };
}
