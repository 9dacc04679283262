import { tellFigure } from "@palanca/charts";
import { plainText } from "@palanca/engine";
import { cite, type Evidence, type Fact } from "@palanca/evidence";
import { type Command, jsonOption, printJson, UsageError } from "../command.js";
import { knownFact } from "../known-fact.js";

/** Shows one fact with its place in the document, its rivals and its doubt. */
export const factShow: Command = {
  path: "fact show",
  says: "show a figure with its source, its rivals and its doubt",
  takes: [{ name: "id", says: "the fact's id" }],
  options: [jsonOption],
  examples: ["palanca fact show crime-cost-world-bank", "palanca fact show honduras-homicide-2014 --json"],
  async run(given, { io, lab }) {
    const [id] = given.args;
    if (id === undefined) throw new UsageError("fact show takes an id; `palanca fact search` finds one.");
    const { evidence } = await lab();
    const fact = knownFact(id, evidence);
    if (given.options.json) printJson(io, { format: "palanca-fact/1", fact, cite: cite(evidence, fact.id, "full") });
    else io.out(`${factText(fact, evidence)}\n`);
    return 0;
  },
};

function factText(fact: Fact, evidence: Evidence): string {
  const lines: [string, string | undefined][] = [
    ["figure", tellFigure(fact)],
    ["unit", fact.unit],
    ["grade", fact.grade],
    ["place", evidence.place(fact.place)?.name ?? fact.place],
    ["period", fact.period],
    ["kind", fact.kind],
    ["said by", fact.said_by],
    ["said in", cite(evidence, fact.id, "full")],
    ["anchor", fact.anchor && `"${fact.anchor}"`],
    ["worked out", fact.equation],
    ["doubt", fact.doubt],
    ...(fact.rivals ?? []).map((rival): [string, string] => {
      const other = evidence.fact(rival.id);
      return ["rival", `${rival.id}: ${other ? tellFigure(other) : ""} (${rival.why})`];
    }),
    ["record", `${fact.at.file}:${fact.at.line}`],
  ];
  return [fact.states, "", ...lines.flatMap(([name, text]) => (text ? [`${name.padEnd(11)} ${text}`] : []))]
    .map(plainText)
    .join("\n");
}
