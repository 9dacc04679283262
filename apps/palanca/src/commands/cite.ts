import { bibliography, cite as citeOne, formatCsl, toBibtex } from "@palanca/evidence";
import { type Command, jsonOption, printJson, UsageError } from "./command.js";

const styles = ["chicago", "apa", "bibtex", "csl"] as const;

/** Cites facts or causal claims, ready to be pasted. */
export const cite: Command = {
  path: "cite",
  says: "cite figures or causal claims in a style",
  takes: [{ name: "id", says: "facts or causal claims", many: true }],
  options: [{ name: "style", value: "name", says: `${styles.join(", ")} (chicago when not given)` }, jsonOption],
  examples: ["palanca cite honduras-promised-fall", "palanca cite honduras-promised-fall --style bibtex"],
  async run(given, { io, lab }) {
    if (given.args.length === 0) throw new UsageError("cite takes the id of a fact; `palanca fact search` finds one.");
    const style = given.options.style ?? "chicago";
    if (!styles.includes(style as never))
      throw new UsageError(`There is no style ${String(style)}; the styles are ${styles.join(", ")}.`);
    const { evidence } = await lab();
    const items = bibliography(evidence, given.args);
    if (given.options.json) printJson(io, { format: "palanca-cite/1", items });
    // CSL-JSON is a bare list, for citation managers.
    else if (style === "csl") printJson(io, items);
    else if (style === "bibtex") io.out(toBibtex(items));
    else if (style === "apa") io.out(`${items.map((item) => formatCsl(item, "apa")).join("\n")}\n`);
    else io.out(`${given.args.map((id) => citeOne(evidence, id, "full")).join("\n")}\n`);
    return 0;
  },
};
