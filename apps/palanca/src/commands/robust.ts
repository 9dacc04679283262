import { halfOfMeans, type Robustness, readConstraint, robustness, tellRobustness } from "@palanca/analysis";
import { tell, unitOfDifference } from "@palanca/charts";
import { plainText } from "@palanca/engine";
import { boundOptions, stoppedLine } from "./bounded-run.js";
import { type Command, jsonOption, printJson } from "./command.js";
import { ensembleOfScenarios, ensembleOptions, headLine, many, numberBetween } from "./ensemble-of-scenarios.js";
import { textTable } from "./text-table.js";

/** Sets policies side by side under every rule of choice. */
export const robust: Command = {
  path: "robust",
  says: "which policy each rule of choice picks when nobody knows the future",
  takes: [{ name: "scenario", says: "a file, one of the lab's own, or several joined by +", many: true }],
  options: [
    ...ensembleOptions,
    ...boundOptions("the mean difference of every policy, or with --where the share that is good enough,"),
    { name: "where", value: "rate_2020<=40", says: "what is good enough (may be given again)", many: true },
    { name: "alpha", value: "share", says: "optimism of Hurwicz's rule, 0 to 1 (0.5 when not given)" },
    jsonOption,
  ],
  examples: [
    "palanca robust honduras-promise honduras-slower --futures 1024",
    'palanca robust soldiers-three-years soldiers-then-reform --where "rate_2020<=55" --futures 1024',
  ],
  async run(given, { io, lab }) {
    const opened = await lab();
    const alpha = numberBetween(given, "alpha", 1 / 2, 0, 1);
    const constraints = many(given, "where").map(readConstraint);
    const asked = await ensembleOfScenarios("robust", given, opened, io, {
      analyse: (ensemble, measure) => robustness(ensemble, { measure, constraints, alpha }),
      sureOf: ({ measure, satisficing }, ensemble) =>
        satisficing.length > 0
          ? { what: "the share that is good enough", half: Math.max(...satisficing.map(({ margin }) => margin)) }
          : { what: `the mean difference of ${measure}`, half: halfOfMeans(ensemble, measure) },
    });
    const { result, stopped, again, design } = asked;
    const told = tellRobustness(result);
    if (given.options.json) printJson(io, { ...answer(result, told), design, stopped, again });
    else {
      const parts = [headLine(asked, opened), rulesTable(result), told.join("\n"), stoppedLine(stopped, again)];
      io.out(`${parts.map(plainText).join("\n\n")}\n`);
    }
    return 0;
  },
};

function answer({ measure, ...result }: Robustness, told: readonly string[]): object {
  return { format: "palanca-robustness/1", measure, ...result, told };
}

function rulesTable(result: Robustness): string {
  const titles = result.policies.map((policy) => policy.title);
  const head = [`${result.label}, ${result.better} is better`, ...titles, "picks"];
  const rows = result.rules.map((rule) => [
    `${rule.name} (${rule.attitude})`,
    ...rule.scores.map((score) => cell(rule.kind, rule.name, score, result.unit)),
    rule.picked.length === titles.length ? "all alike" : rule.picked.map((i) => titles[i]).join(", ") || "no answer",
  ]);
  return textTable(
    [head, ...rows],
    titles.map((_, i) => i + 1),
  );
}

function cell(kind: string, rule: string, score: number, unit: string): string {
  if (!Number.isFinite(score)) return Number.isNaN(score) ? "n/a" : "none fails";
  if (kind !== "ratio") return tell(score, kind === "size" ? unitOfDifference(unit) : unit);
  return rule === "satisficing radius"
    ? tell(score, "1", { precision: 2 })
    : tell(score * 100, "percent", { precision: 2 });
}
