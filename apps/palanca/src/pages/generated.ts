/** Every page and picture of the docs that the app writes itself, by path in the repository. */
import { commands } from "../commands/all.js";
import { keysPage } from "../keymap/keys-page.js";
import type { Lab } from "../lab.js";
import { commandsPage } from "./commands-page.js";
import { modelsTable, placesPage } from "./models-page.js";
import { pictures } from "./pictures.js";

/** Works them out; `readme` is the README as it stands, whose table of models is put in anew. */
export async function generated(lab: Lab, readme: string): Promise<Record<string, string>> {
  return {
    "README.md": readme.replace(
      /(<!-- models -->)[\s\S]*?(<!-- \/models -->)/,
      (_all, open, close) => `${open}\n\n${modelsTable(lab)}\n\n${close}`,
    ),
    "docs/keys.md": keysPage(),
    "docs/commands.md": commandsPage(commands),
    "docs/places.md": placesPage(lab),
    ...(await pictures(lab)),
  };
}
