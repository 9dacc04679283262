import {
  type Discovery,
  discover as discoverBoxes,
  halfOfChance,
  interestBeyond,
  interestLosing,
  percent,
  readConstraint,
  type TreeRule,
  tellBox,
  tellEvidence,
  treeRules,
} from "@palanca/analysis";
import { tell } from "@palanca/charts";
import { plainText } from "@palanca/engine";
import { boundOptions, stoppedLine } from "./bounded-run.js";
import { type Command, jsonOption, printJson, UsageError } from "./command.js";
import { ensembleOfScenarios, ensembleOptions, headLine, numberBetween } from "./ensemble-of-scenarios.js";
import { textTable } from "./text-table.js";

/** Looks for the futures in which a policy loses, or a measure breaks a line. */
export const discover: Command = {
  path: "discover",
  says: "in which futures a policy stops beating the baseline, or a measure breaks a line",
  takes: [{ name: "scenario", says: "the policy: a file, one of the lab's own, or several joined by +" }],
  options: [
    ...ensembleOptions,
    ...boundOptions("the share of futures of interest"),
    { name: "where", value: "rate_2020>=50", says: "look for futures in which this is so, and not for those lost" },
    { name: "alpha", value: "share", says: "the slice that PRIM peels at a time (0.05 when not given)" },
    { name: "mass", value: "share", says: "the least share of futures in a box (0.05 when not given)" },
    { name: "objective", value: "name", says: "original, lenient1 or lenient2 (lenient1 when not given)" },
    { name: "tree", says: "rules of a tree (CART) as well" },
    jsonOption,
  ],
  examples: [
    "palanca discover honduras-slower --futures 2048",
    'palanca discover soldiers-three-years --where "rate_2020>=60" --tree --futures 2048',
  ],
  async run(given, { io, lab }) {
    if (given.args.length !== 1) throw new UsageError("discover takes one scenario, the policy that is looked at.");
    const opened = await lab();
    const objective = given.options.objective ?? "lenient1";
    if (objective !== "original" && objective !== "lenient1" && objective !== "lenient2")
      throw new UsageError(`--objective is original, lenient1 or lenient2; ${String(objective)} is none.`);
    const options = {
      alpha: numberBetween(given, "alpha", 0.05, 0.001, 0.5),
      minimumMass: numberBetween(given, "mass", 0.05, 0.001, 0.9),
      objective,
    } as const;
    const where = typeof given.options.where === "string" ? readConstraint(given.options.where) : undefined;
    const asked = await ensembleOfScenarios("discover", given, opened, io, {
      analyse(ensemble, measure) {
        const policy = ensemble.policies.length - 1;
        if (policy === 0 && !where)
          throw new UsageError("There is no baseline to lose against; name one with --against.");
        const interest = where ? interestBeyond(ensemble, policy, where) : interestLosing(ensemble, policy, 0, measure);
        return {
          ...discoverBoxes(ensemble, interest, options),
          rules: given.options.tree ? treeRules(ensemble, interest) : [],
        };
      },
      sureOf: ({ says, share, futures }) => ({
        what: `the share of futures in which ${says}`,
        half: halfOfChance(share, futures),
      }),
    });
    const { ensemble, stopped, again, design } = asked;
    const { rules, ...result } = asked.result;
    if (given.options.json) {
      const boxes = result.boxes.map((box) => ({ ...box, told: tellBox(box, tell), evidence: tellEvidence(box) }));
      printJson(io, {
        format: "palanca-discovery/1",
        seed: ensemble.seed,
        ...result,
        boxes,
        rules,
        design,
        stopped,
        again,
      });
    } else {
      const parts = [headLine(asked, opened), discoveryText(result), rulesText(rules), stoppedLine(stopped, again)];
      io.out(`${parts.filter(Boolean).map(plainText).join("\n\n")}\n`);
    }
    return 0;
  },
};

function discoveryText(result: Discovery): string {
  const head = `In ${result.count} of ${result.futures} futures (${percent(result.share)}) ${result.says}.`;
  if (result.count === 0) return `In none of ${result.futures} futures ${result.says}.`;
  if (result.count === result.futures) return `In every one of ${result.futures} futures ${result.says}.`;
  if (result.boxes.length === 0) return `${head}\nNo box of futures sets them apart.`;
  const boxes = result.boxes.map((box, i) =>
    [
      `Box ${i + 1}: ${tellBox(box, tell)}`,
      ...tellEvidence(box).map((line) => `  ${line}`),
      ...box.borders.map(
        (border) =>
          `  ${border.label}: quasi-p ${tellChance(border.quasiP)}, limited in ${percent(border.stability)} of resamples.`,
      ),
      `  Held back futures: density ${percent(box.heldOut.density)} against ${percent(box.heldOut.base)} of all, p ${tellChance(box.heldOut.p)}.`,
    ].join("\n"),
  );
  return [head, ...boxes, `Trade-off of the first box:\n${curveTable(result)}`].join("\n\n");
}

/** About ten points of the curve, the first and the last among them. */
function curveTable({ curve }: Discovery): string {
  const every = Math.max(1, Math.ceil(curve.length / 10));
  const shown = curve.filter((_, i) => i % every === 0 || i === curve.length - 1);
  const rows = shown.map((one) => [
    percent(one.coverage),
    percent(one.density),
    percent(one.mass),
    String(one.limited),
  ]);
  return textTable([["coverage", "density", "mass", "columns limited"], ...rows], [0, 1, 2, 3]);
}

function rulesText(rules: readonly TreeRule[]): string {
  if (rules.length === 0) return "";
  const rows = rules.map((rule) => {
    const box = { ...rule, borders: rule.borders.map((border) => ({ ...border, quasiP: 0, stability: 0 })) };
    const where = tellBox({ ...box, heldOut: { coverage: 0, density: 0, base: 0, p: 0 }, isBorneOut: true }, tell);
    return `  ${where.replace(/^.* of them lie where /, "where ").replace(/; there it is so in .*$/, "")}: so in ${percent(rule.density)}, ${percent(rule.coverage)} of them`;
  });
  return `Rules of the tree, the densest first:\n${rows.join("\n")}`;
}

function tellChance(p: number): string {
  return p < 0.001 ? "under 0.001" : tell(p, "1", { precision: 2 });
}
