import { tellFigure } from "@palanca/charts";
import { plainText } from "@palanca/engine";
import { search } from "@palanca/evidence";
import { type Command, jsonOption, printJson, UsageError, wholeNumber } from "../command.js";
import { textTable } from "../text-table.js";

/** Finds facts by words. */
export const factSearch: Command = {
  path: "fact search",
  says: "find figures by words",
  takes: [{ name: "words", says: "what to look for", many: true }],
  options: [{ name: "limit", value: "n", says: "at most so many (20 when not given)" }, jsonOption],
  examples: ["palanca fact search honduras homicide", "palanca fact search cost of crime --limit 5"],
  async run(given, { io, lab }) {
    if (given.args.length === 0) throw new UsageError("fact search takes words to look for.");
    const { evidence } = await lab();
    const limit = wholeNumber(given, "limit", 20, 10_000);
    const words = given.args.filter((word) => !["of", "the", "in", "a", "and"].includes(word)).join(" ");
    const found = search(evidence, words, { limit: 10_000 })
      .filter((one) => one.kind === "fact")
      .slice(0, limit);
    const facts = found.flatMap((one) => evidence.fact(one.id) ?? []);
    if (given.options.json) printJson(io, { format: "palanca-fact-search/1", words, facts });
    else if (facts.length === 0) io.out("Nothing was found. Fewer or other words may find more.\n");
    else io.out(`${textTable(facts.map((fact) => [fact.id, tellFigure(fact), plainText(fact.states)]))}\n`);
    return 0;
  },
};
