import { tellFigure } from "@palanca/charts";
import { didYouMean, plainText } from "@palanca/engine";
import type { Fact } from "@palanca/evidence";
import { type Command, type Given, jsonOption, printJson, UsageError } from "../command.js";
import { textTable } from "../text-table.js";

/** What a filter compares: whole ids, and parts of what people wrote. */
const filters: Readonly<
  Record<string, { readonly says: string; readonly of: (fact: Fact) => string; readonly part?: true }>
> = {
  topic: { says: "of this topic", of: (fact) => fact.topic },
  concept: { says: "of this concept", of: (fact) => fact.concept },
  place: { says: "of this place", of: (fact) => fact.place },
  kind: { says: "observation, estimate, target, proposal or claim", of: (fact) => fact.kind },
  grade: { says: "documented, derived or external", of: (fact) => fact.grade },
  document: { says: "of this document, for example 001", of: (fact) => fact.source?.document ?? "" },
  contribution: { says: "of this contribution", of: (fact) => fact.source?.contribution ?? "" },
  author: { says: "said by somebody of this name", of: (fact) => fact.said_by, part: true },
  period: { says: "whose period holds these words, for example 2014", of: (fact) => fact.period, part: true },
};

/** Lists facts by what they are about and who states them. */
export const factList: Command = {
  path: "fact list",
  says: "list figures by topic, place, period, author, kind or grade",
  takes: [],
  options: [...Object.entries(filters).map(([name, { says }]) => ({ name, value: "text", says })), jsonOption],
  examples: ["palanca fact list --topic homicide --place honduras", "palanca fact list --grade external --json"],
  async run(given, { io, lab }) {
    const { evidence } = await lab();
    const { facts } = evidence.data;
    const wanted = wantedOf(given);
    for (const [name, text] of wanted) refuseUnknown(name, text, facts);
    const found = facts.filter((fact) => wanted.every(([name, text]) => matches(fact, name, text)));
    if (given.options.json) printJson(io, { format: "palanca-fact-list/1", facts: found });
    else if (found.length === 0) io.out("No fact is all of that. Leave one of the filters out.\n");
    else
      io.out(
        `${textTable(found.map((fact) => [fact.id, tellFigure(fact), plainText(fact.period), plainText(fact.states)]))}\n`,
      );
    return 0;
  },
};

function wantedOf(given: Given): [string, string][] {
  return Object.keys(filters).flatMap((name): [string, string][] => {
    const text = given.options[name];
    return typeof text === "string" ? [[name, text]] : [];
  });
}

function matches(fact: Fact, name: string, text: string): boolean {
  const filter = filters[name];
  const own = plain(filter?.of(fact) ?? "");
  return filter?.part ? own.includes(plain(text)) : own === plain(text);
}

/** Small letters without accents. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
}

function refuseUnknown(name: string, text: string, facts: readonly Fact[]): void {
  if (facts.some((fact) => matches(fact, name, text))) return;
  const known = [...new Set(facts.map((fact) => filters[name]?.of(fact) ?? ""))].filter(Boolean).sort();
  const near = didYouMean(text, known);
  const list = known.length <= 30 ? ` There are ${known.join(", ")}.` : "";
  throw new UsageError(`No fact has the ${name} ${plainText(text)}. ${near}${list}`.trim());
}
