import { diffScenarios } from "@palanca/scenarios";
import { type Command, jsonOption, printJson, UsageError } from "../command.js";
import { findScenario } from "../find-scenarios.js";
import { textTable } from "../text-table.js";

/** Shows what sets two scenarios apart. */
export const scenarioDiff: Command = {
  path: "scenario diff",
  says: "show what sets two scenarios apart",
  takes: [
    { name: "left", says: "a file or one of the lab's own" },
    { name: "right", says: "another" },
  ],
  options: [jsonOption],
  examples: ["palanca scenario diff honduras-promise honduras-slower"],
  async run(given, { io, lab }) {
    const [left, right] = given.args;
    if (left === undefined || right === undefined) throw new UsageError("scenario diff takes two scenarios.");
    const opened = await lab();
    const [a, b] = [await findScenario(left, opened, io), await findScenario(right, opened, io)];
    const differences = diffScenarios(a.scenario, b.scenario);
    if (given.options.json)
      printJson(io, {
        format: "palanca-scenario-diff/1",
        left: a.scenario.id,
        right: b.scenario.id,
        differences: differences.map(({ key, left: l, right: r }) => ({ key, left: l ?? null, right: r ?? null })),
      });
    else if (differences.length === 0) io.out("They set the same.\n");
    else
      io.out(
        `${textTable([["", a.scenario.id, b.scenario.id], ...differences.map((one) => [one.key, JSON.stringify(one.left) ?? "-", JSON.stringify(one.right) ?? "-"])])}\n`,
      );
    return 0;
  },
};
