import { didYouMean, ProblemsError } from "@palanca/engine";
import type { Question } from "@palanca/model-kit";
import type { Scenario } from "@palanca/scenarios";
import { type Command, UsageError } from "../command.js";
import { questionOf } from "../compare-scenarios.js";
import { findScenario } from "../find-scenarios.js";
import { refuseIfThere } from "../report-name.js";

/** Writes a brief file to begin with, from a question or from scenarios. */
export const briefNew: Command = {
  path: "brief new",
  says: "write a brief file to begin with",
  takes: [
    { name: "name", says: "where to write it; .yaml is put to a name without ending" },
    { name: "scenario", says: "what it sets against the baseline (the question's own when not given)", many: true },
  ],
  options: [
    { name: "question", value: "id", says: "the question that it answers (that of the first scenario when not given)" },
    { name: "force", says: "write over a file that is there" },
  ],
  examples: [
    "palanca brief new my-brief --question mexico-aid --force",
    "palanca brief new my-brief.yaml honduras-promise honduras-slower --force",
  ],
  async run(given, { io, lab }) {
    const [name, ...names] = given.args;
    if (name === undefined) throw new UsageError("brief new takes a name.");
    const file = /\.ya?ml$/.test(name) ? name : `${name}.yaml`;
    const opened = await lab();
    const found: Scenario[] = [];
    for (const one of names) found.push((await findScenario(one, opened, io)).scenario);
    const question = asked(given.options.question, opened.questions) ?? questionOf(found[0], opened);
    if (!question) throw new UsageError("brief new takes --question, or scenarios that belong to one.");
    if (!given.options.force) refuseIfThere([file], io);
    const scenarios = names.length > 0 ? names : question.scenarios;
    await opened.loadParser();
    const baseline = opened.scenarios.get(question.baseline);
    const measures = baseline ? opened.resolve(baseline).plan.measures : [];
    const label = (of: string): string => measures.find((one) => one.name === of)?.label ?? "";
    const { newBrief } = await import("@palanca/report/brief");
    const text = newBrief({
      title: found.length === 1 ? (found[0]?.title ?? question.text) : question.text,
      asks: question.text,
      against: question.baseline,
      scenarios: scenarios.map((id, i) => ({ name: id, title: (found[i] ?? opened.scenarios.get(id))?.title ?? "" })),
      measures: [...new Set([question.headline, ...(question.measures ?? [])])].map((id) => ({
        name: id,
        label: label(id),
      })),
      charts: question.charts,
    });
    io.writeWhole(file, text);
    io.err(`Wrote ${file}. \`palanca report ${file} --to html,pdf,docx\` makes the report.\n`);
    return 0;
  },
};

function asked(id: unknown, questions: readonly Question[]): Question | undefined {
  if (typeof id !== "string") return undefined;
  const found = questions.find((one) => one.id === id);
  if (found) return found;
  const ids = questions.map((one) => one.id);
  throw new ProblemsError([
    {
      kind: "unknown-question",
      where: {},
      seen: id,
      needed: `There is no question called ${id}.`,
      todo: didYouMean(id, ids) || `They are ${ids.join(", ")}.`,
    },
  ]);
}
