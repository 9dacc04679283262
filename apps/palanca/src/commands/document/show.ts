import { tellFigure } from "@palanca/charts";
import { didYouMean, ProblemsError, plainText } from "@palanca/engine";
import { type Command, jsonOption, printJson, UsageError } from "../command.js";
import { textTable } from "../text-table.js";

/** Shows a document, or one contribution: its bibliography and all that was drawn from it. */
export const documentShow: Command = {
  path: "document show",
  says: "show a document or a contribution and everything that was drawn from it",
  takes: [{ name: "id", says: "a document (001) or a contribution (hernandez)" }],
  options: [jsonOption],
  examples: ["palanca document show hernandez", "palanca document show 001 --json"],
  async run(given, { io, lab }) {
    const [id] = given.args;
    if (id === undefined)
      throw new UsageError("document show takes a document or contribution; `palanca document list` lists them.");
    const { documents, facts, causal } = (await lab()).evidence.data;
    const document = documents.find((one) => one.id === id || one.contributions.some((part) => part.id === id));
    if (!document) {
      const names = documents.flatMap((one) => [one.id, ...one.contributions.map((part) => part.id)]);
      throw new ProblemsError([
        {
          kind: "no-such-document",
          where: {},
          seen: id,
          needed: `There is no document or contribution called ${id}.`,
          todo: didYouMean(id, names) || `They are ${names.join(", ")}.`,
        },
      ]);
    }
    const contributions = document.contributions.filter((part) => document.id === id || part.id === id);
    const ids = new Set(contributions.map((part) => part.id));
    const isOwn = (record: { source?: { document: string; contribution: string } }): boolean =>
      record.source?.document === document.id && ids.has(record.source.contribution);
    const own = { facts: facts.filter(isOwn), causal: causal.filter(isOwn) };
    if (given.options.json)
      printJson(io, { format: "palanca-document/1", document: { ...document, contributions }, ...own });
    else
      io.out(
        `${[
          ...contributions.map(
            (part) => `${part.authors.map((author) => author.family).join(" and ")}: ${plainText(part.title)}`,
          ),
          "",
          `${own.facts.length} figures`,
          textTable(own.facts.map((fact) => [`  ${fact.id}`, tellFigure(fact), plainText(fact.states)])),
          "",
          `${own.causal.length} causal claims`,
          textTable(
            own.causal.map((claim) => [`  ${claim.id}`, claim.denied ? "denied" : claim.sign, plainText(claim.states)]),
          ),
        ].join("\n")}\n`,
      );
    return 0;
  },
};
