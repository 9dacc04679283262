import { runChecks } from "@palanca/model-kit/checks";
import { type Command, jsonOption, printJson } from "../command.js";
import { knownModel } from "./known-model.js";

/** Runs what must hold for a model; exit 0 when all holds or misses as known. */
export const modelCheck: Command = {
  path: "model check",
  says: "run what must hold for a model",
  takes: [{ name: "model", says: "its name" }],
  options: [{ name: "place", value: "id", says: "check it at another place" }, jsonOption],
  examples: ["palanca model check homicide", "palanca model check crime-cost --json"],
  async run(given, { io, lab }) {
    const opened = await lab();
    const pack = knownModel(given.args[0], opened);
    const planOf = await opened.loadParser();
    const place =
      typeof given.options.place === "string" ? given.options.place : (pack.place ?? "latin-america-and-caribbean");
    const results = runChecks(pack, { evidence: opened.evidence, planOf, place });
    const failed = results.filter((result) => result.outcome === "fails").length;
    if (given.options.json) {
      const told = results.map(({ check, outcome, seen, gives, stated, scores }) => ({
        kind: check.kind,
        says: check.says,
        outcome,
        seen,
        gives: gives ?? null,
        stated: stated ?? null,
        scores: scores ?? null,
      }));
      printJson(io, { format: "palanca-model-check/1", model: pack.model.id, place, failed, results: told });
    } else {
      for (const { check, outcome, seen } of results)
        io.out(`${outcome === "holds" ? "holds" : outcome.toUpperCase()}   ${check.says}\n        ${seen}\n`);
      io.out(`${results.length - failed} of ${results.length} hold\n`);
    }
    return failed === 0 ? 0 : 1;
  },
};
