import { didYouMean, ProblemsError } from "@palanca/engine";
import type { Io } from "../io.js";
import type { Ask } from "../lab.js";
import type { OpenLab } from "../open-lab.js";
import { type Command, type Given, jsonOption, printJson, UsageError } from "./command.js";
import { type Compared, compareScenarios, runOptions } from "./compare-scenarios.js";
import { comparisonAnswer } from "./comparison-answer.js";
import { comparisonText } from "./comparison-text.js";
import { findScenario } from "./find-scenarios.js";

/** Runs one model or scenario. */
export const run: Command = {
  path: "run",
  says: "run a model or a scenario over many futures",
  takes: [{ name: "what", says: "a model's name, a scenario file, or one of the lab's own scenarios" }],
  options: [
    { name: "set", value: "lever=value", says: "move a lever (may be given again)", many: true },
    ...runOptions,
    jsonOption,
  ],
  examples: [
    "palanca run homicide",
    "palanca run growth --set secondary_completion=60",
    "palanca run honduras-promise --futures 512 --json",
  ],
  async run(given, { io, lab }) {
    const opened = await lab();
    // The text of a run does not say what its measures hang on.
    const compared = await runOne(given, opened, io, given.options.json ? {} : { hangsOn: [] });
    if (given.options.json) printJson(io, comparisonAnswer(compared));
    else io.out(comparisonText(compared, opened.evidence));
    return 0;
  },
};

/** Runs what is named, with levers moved by --set. What measures hang on is worked out unless `more` says otherwise. */
export async function runOne(given: Given, lab: OpenLab, io: Io, more: Pick<Ask, "hangsOn"> = {}): Promise<Compared> {
  const [what] = given.args;
  if (what === undefined) throw new UsageError("run takes a model or a scenario.");
  const levers = leversSet(given);
  const isModel = lab.modelIds.includes(what);
  if (!isModel && !lab.scenarios.has(what) && !io.exists(what) && !/[\\/+]|\.ya?ml$/.test(what))
    throw new ProblemsError([unknown(what, lab)]);
  const { scenario } = await findScenario(isModel ? `${what}/baseline` : what, lab, io);
  const changed = { ...scenario, id: scenario.id, levers: { ...scenario.levers, ...levers } };
  const scenarios = new Map([...lab.scenarios, [changed.id, changed]]);
  return compareScenarios([changed.id], given, { ...lab, scenarios }, io, true, more);
}

function leversSet(given: Given): Record<string, number> {
  const set = given.options.set;
  const texts = Array.isArray(set) ? (set as readonly string[]) : typeof set === "string" ? [set] : [];
  return Object.fromEntries(
    texts.map((text) => {
      const [lever = "", value = ""] = text.split("=");
      if (lever === "" || value.trim() === "" || !Number.isFinite(Number(value)))
        throw new UsageError(`--set takes lever=number; ${text} is none.`);
      return [lever.trim(), Number(value)];
    }),
  );
}

function unknown(what: string, lab: OpenLab) {
  const names = [...lab.modelIds, ...lab.scenarios.keys()];
  return {
    kind: "unknown-model",
    where: {},
    seen: what,
    needed: `There is no model or scenario called ${what}.`,
    todo: didYouMean(what, names) || `The models are ${lab.modelIds.join(", ")}.`,
  };
}
