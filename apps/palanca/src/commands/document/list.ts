import { plainText } from "@palanca/engine";
import { type Command, jsonOption, printJson } from "../command.js";
import { textTable } from "../text-table.js";

/** Lists the documents and their contributions, with how much was drawn from each. */
export const documentList: Command = {
  path: "document list",
  says: "list the documents and contributions, with how many figures and causal claims come from each",
  takes: [],
  options: [jsonOption],
  examples: ["palanca document list", "palanca document list --json"],
  async run(given, { io, lab }) {
    const { documents, facts, causal } = (await lab()).evidence.data;
    const count = (records: readonly { source?: { contribution: string } }[], id: string): number =>
      records.filter((record) => record.source?.contribution === id).length;
    const rows = documents.flatMap((document) =>
      document.contributions.map(({ id, authors, title }) => ({
        document: document.id,
        contribution: id,
        authors: authors.map((author) => `${author.given} ${author.family}`),
        title,
        facts: count(facts, id),
        causal_claims: count(causal, id),
      })),
    );
    if (given.options.json) printJson(io, { format: "palanca-document-list/1", documents, contributions: rows });
    else
      io.out(
        `${textTable(
          [
            ["", "contribution", "figures", "causal claims", "title"],
            ...rows.map((row) => [
              row.document,
              row.contribution,
              `${row.facts}`,
              `${row.causal_claims}`,
              plainText(row.title),
            ]),
          ],
          [2, 3],
        )}\n`,
      );
    return 0;
  },
};
