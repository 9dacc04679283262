import { didYouMean, ProblemsError } from "@palanca/engine";
import { type Command, UsageError } from "../command.js";

/** Writes a scenario file to begin with. */
export const scenarioNew: Command = {
  path: "scenario new",
  says: "write a scenario file to begin with",
  takes: [{ name: "file", says: "where to write it" }],
  options: [
    { name: "question", value: "id", says: "the question that it belongs to (honduras-violence when not given)" },
    { name: "force", says: "write over a file that is there" },
  ],
  examples: ["palanca scenario new my-path.yaml --force"],
  async run(given, { io, lab }) {
    const [file] = given.args;
    if (file === undefined) throw new UsageError("scenario new takes a file to write.");
    const opened = await lab();
    const id = typeof given.options.question === "string" ? given.options.question : "honduras-violence";
    const question = opened.questions.find((one) => one.id === id);
    if (!question) {
      const todo =
        didYouMean(
          id,
          opened.questions.map((one) => one.id),
        ) || `They are ${opened.questions.map((one) => one.id).join(", ")}.`;
      throw new ProblemsError([
        { kind: "unknown-question", where: {}, seen: id, needed: `There is no question called ${id}.`, todo },
      ]);
    }
    if (io.exists(file) && !given.options.force) {
      throw new ProblemsError([
        {
          kind: "file-is-there",
          where: { file },
          seen: file,
          needed: "Nothing that you wrote is overwritten unasked.",
          todo: "Choose another name, or give --force.",
        },
      ]);
    }
    const baseline = opened.scenarios.get(question.baseline);
    const levers = baseline ? Object.entries(opened.resolve(baseline).model.levers) : [];
    const lines = [
      "title: My path",
      `question: ${question.id}`,
      "# A lever is a number, { level, from, until }, { to, from, until } or { table: { 2016: 3 } }.",
      "levers: {}",
      ...levers.map(
        ([name, lever]) => `#  ${name}: ${lever.range[0]} to ${lever.range[1]} ${lever.unit}: ${lever.label}`,
      ),
    ];
    io.writeWhole(file, `${lines.join("\n")}\n`);
    io.err(`Wrote ${file}. \`palanca compare ${file}\` runs it.\n`);
    return 0;
  },
};
