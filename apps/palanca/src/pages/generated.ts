/** Every page and picture of the docs that the app writes itself, by path in the repository. */

import { withTables } from "@palanca/model-kit";
import { commands } from "../commands/all.js";
import { defaultAnswer } from "../commands/default-answer.js";
import type { Io } from "../io.js";
import { keysPage } from "../keymap/keys-page.js";
import type { OpenLab } from "../open-lab.js";
import { commandsPage } from "./commands-page.js";
import { modelFiguresPage } from "./model-figures-page.js";
import { modelsTable, placesPage } from "./models-page.js";
import { pictures } from "./pictures.js";

/** Works them out; `readme` is the README as it stands, whose table of models is put in anew. */
export async function generated(lab: OpenLab, readme: string): Promise<Record<string, string>> {
  const quiet = {
    isTerminal: false,
    clock: () => 0,
    signal: new AbortController().signal,
    err: () => {},
    exists: () => false,
    progress: () => {},
  };
  // The first of its tables shows what an answer looks like.
  const [question, place, table] = (await defaultAnswer(lab, quiet)).split("\n\n");
  const answer = ["```text", `${question}\n\n${place}\n\n${table}`, "```"].join("\n");
  const parts = { models: modelsTable(lab), answer };
  return {
    "README.md": withTables(readme, parts),
    "docs/keys.md": keysPage(),
    "docs/commands.md": commandsPage(commands),
    "docs/places.md": placesPage(lab),
    "docs/models.md": await modelFiguresPage(lab, quiet as unknown as Io),
    ...(await pictures(lab)),
  };
}
