import { goalSeek, halfOfChance, percent, readConstraint, type Solution } from "@palanca/analysis";
import { tell } from "@palanca/charts";
import { plainText } from "@palanca/engine";
import { policyInputs } from "@palanca/model-kit";
import type { Scenario } from "@palanca/scenarios";
import { commandAgain } from "./again-command.js";
import { boundedRun, boundOptions, stoppedLine, surely } from "./bounded-run.js";
import { type Command, jsonOption, printJson, UsageError, wholeNumber } from "./command.js";
import { correlateOption, correlationsOf } from "./correlations.js";
import { designOf } from "./design-of.js";
import { many, numberBetween } from "./ensemble-of-scenarios.js";
import { findScenario } from "./find-scenarios.js";
import { howFar } from "./how-far.js";
import { atPlace } from "./resolve-asked.js";
import { tellSolution } from "./tell-solution.js";
import { textTable } from "./text-table.js";

/** Looks for what would have to be true for a measure to meet a target. */
export const solve: Command = {
  path: "solve",
  says: "what a policy's numbers would have to be for a measure to meet a target",
  takes: [{ name: "scenario", says: "where to start: a file, one of the lab's own, or several joined by +" }],
  options: [
    { name: "target", value: "rate_2020<=30", says: "a measure, >= or <=, and a number in its unit" },
    {
      name: "lever",
      value: "name",
      says: "a lever, or a named number of its path such as yearly_reduction.until; one to three (may be given again)",
      many: true,
    },
    { name: "chance", value: "share", says: "share of futures in which the target should be met (0.5 when not given)" },
    { name: "seed", value: "n", says: "which futures are drawn (1 when not given)" },
    { name: "futures", value: "n", says: "how many futures are drawn (512 when not given)" },
    ...boundOptions("the chance at the answer"),
    correlateOption,
    { name: "place", value: "id", says: "run at another place" },
    jsonOption,
  ],
  examples: [
    'palanca solve honduras-promise --target "rate_2020<=30" --futures 128',
    'palanca solve honduras-promise --target "rate_2020<=35" --lever yearly_reduction.until --chance 0.9 --futures 128',
  ],
  async run(given, { io, lab }) {
    const [name, ...others] = given.args;
    if (name === undefined || others.length > 0) throw new UsageError("solve takes one scenario to start from.");
    if (typeof given.options.target !== "string") throw new UsageError('solve needs a --target, as "rate_2020<=30".');
    const target = readConstraint(given.options.target);
    const opened = await lab();
    const { scenario: found } = await findScenario(name, opened, io);
    await opened.loadParser();
    const start = opened.resolve(atPlace([found], given, opened)[0] as Scenario);
    // Settled once without its levers: hundreds of settings differ in their paths alone.
    const { on: _on, ...alone } = start.scenario;
    const bare = opened.resolve({ ...alone, levers: {} });
    const seed = wholeNumber(given, "seed", 1, 2 ** 31 - 1);
    const bounded = boundedRun("solve", [start], seed, given, opened, io);
    const { result, stopped } = await surely(bounded, given, io, {
      ask: (futures) =>
        goalSeek(start, {
          target,
          chance: numberBetween(given, "chance", 1 / 2, 0.01, 1),
          levers: many(given, "lever"),
          futures,
          seed,
          ...correlationsOf(given, [start]),
          run: bounded.run,
          evidence: opened.evidence,
          withLevers: (levers) => ({
            ...bare,
            inputs: { ...bare.inputs, ...policyInputs(levers, bare.settled, bare.plan, bare.steps) },
          }),
          signal: io.signal,
          onProgress: howFar(io, "points"),
        }),
      sureOf: ({ least, nearest, futures }) => ({
        what: "the chance at the answer",
        half: halfOfChance((least ?? nearest)?.chance ?? 0, futures),
      }),
      standing: 512,
      most: 100_000,
    });
    // Numbers as scenario files and the command line write them.
    const place = (id: string): string => opened.evidence.place(id)?.name ?? id;
    const told = tellSolution(result, { name: ({ name }) => name, place });
    const { futures } = result;
    const again = commandAgain("solve", given, { seed, futures });
    const design = designOf([start], given, { seed, futures });
    if (given.options.json) printJson(io, { format: "palanca-solution/1", ...result, told, design, stopped, again });
    else io.out(`${[told.join("\n"), setTable(result), stoppedLine(stopped, again)].map(plainText).join("\n\n")}\n`);
    return 0;
  },
};

/** A line a setting: some over the whole range of one number, some of those that meet the target for two or three. */
function setTable({ free, tried, unit }: Solution): string {
  const wanted = free.length === 1 ? tried : tried.filter((one) => one.meets);
  const every = Math.max(1, Math.ceil(wanted.length / 17));
  const shown = wanted.filter((_, i) => i % every === 0 || i === wanted.length - 1);
  if (shown.length === 0) return "";
  const rows = shown.map((one) => [
    ...one.at.map((value, i) => tell(value, free[i]?.unit ?? "1")),
    tell(one.median, unit),
    percent(one.chance),
    one.meets ? "meets it" : "",
  ]);
  return textTable(
    [[...free.map((one) => one.name), "median", "chance", ""], ...rows],
    Array.from({ length: free.length + 2 }, (_, i) => i),
  );
}
