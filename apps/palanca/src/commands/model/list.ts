import { type Command, jsonOption, printJson } from "../command.js";
import { textTable } from "../text-table.js";

/** Lists every model and what it answers. */
export const modelList: Command = {
  path: "model list",
  says: "list the models and what each answers",
  takes: [],
  options: [jsonOption],
  examples: ["palanca model list", "palanca model list --json"],
  async run(given, { io, lab }) {
    const opened = await lab();
    const models = opened.modelIds.flatMap((id) => {
      const pack = opened.model(id);
      return pack ? [{ id, title: pack.model.title, question: pack.model.question, place: pack.place ?? null }] : [];
    });
    if (given.options.json) printJson(io, { format: "palanca-model-list/1", models });
    else io.out(`${textTable(models.map((model) => [model.id, model.question]))}\n`);
    return 0;
  },
};
