import { type Contribution, contribute } from "@palanca/analysis";
import { tell, tellCount, tellRange, unitOfDifference } from "@palanca/charts";
import { commandAgain } from "./again-command.js";
import { type AnalysisCases, analysisCases, analysisOptions, quantityNamed } from "./analysis-cases.js";
import { boundedRun, boundOptions, stoppedLine, surely } from "./bounded-run.js";
import { type Command, jsonOption, printJson, wholeNumber } from "./command.js";
import { correlateOption, correlationsOf } from "./correlations.js";
import { designOf } from "./design-of.js";
import { howFar } from "./how-far.js";
import { leftOut } from "./left-out.js";
import { textTable } from "./text-table.js";

/** Says what each moved lever brings. */
export const contribution: Command = {
  path: "contribution",
  says: "say how much of a difference each moved lever brings, and how much only together",
  takes: [{ name: "scenario", says: "a file, one of the lab's own, or several joined by +" }],
  options: [
    { name: "by-number", says: "move the numbers of a path (level, to, from, until) one by one" },
    { name: "over", value: "quantity", says: "tell a quantity year by year too" },
    {
      name: "orders",
      value: "n",
      says: "orders sampled, with their reverse, beyond twelve levers (one in 64 futures, 32 at least, when not given)",
    },
    { name: "futures", value: "n", says: "how many futures are drawn (2048 when not given)" },
    ...boundOptions("the mean that each brings"),
    correlateOption,
    ...analysisOptions,
    jsonOption,
  ],
  examples: [
    "palanca contribution soldiers-then-reform --measure victims --futures 512",
    "palanca contribution honduras-promise --against honduras-slower --by-number --over homicide.rate --futures 256 --json",
  ],
  async run(given, { io, lab }) {
    const opened = await lab();
    const asked = await analysisCases("contribution", given, opened, io);
    const { baseline = asked.of, of, measure } = asked;
    const { over } = given.options;
    const quantity = typeof over === "string" ? quantityNamed(of, over) : undefined;
    const seed = wholeNumber(given, "seed", 1, 2 ** 31 - 1);
    const correlations = correlationsOf(given, [baseline, of]);
    const bounded = boundedRun("contribution", [baseline, of], seed, given, opened, io, [measure]);
    const orders = given.options.orders === undefined ? {} : { orders: wholeNumber(given, "orders", 32, 10_000) };
    const { result, stopped } = await surely(bounded, given, io, {
      ask: (futures) =>
        contribute(baseline, of, {
          run: bounded.run,
          measure,
          futures,
          seed,
          ...orders,
          ...correlations,
          byNumber: given.options["by-number"] === true || given.options.byNumber === true,
          signal: io.signal,
          onProgress: howFar(io, "runs"),
          ...(quantity === undefined ? {} : { over: quantity }),
        }),
      sureOf: ({ parts }) => ({
        what: `the mean of ${measure} that each brings`,
        half: Math.max(...parts.map(({ mean }) => mean.half)),
      }),
      standing: 2048,
      most: 1_000_000,
    });
    const { futures } = result;
    const end = {
      design: designOf([baseline, of], given, { seed, futures }),
      stopped,
      again: commandAgain("contribution", given, { seed, futures }),
    };
    if (given.options.json) printJson(io, { ...answer(result, asked, quantity ?? null), ...end });
    else io.out(`${textOf(result, asked)}\n${stoppedLine(end.stopped, end.again)}\n`);
    return 0;
  },
};

function answer(
  result: Contribution,
  { measure, label, unit, baseline, of }: AnalysisCases,
  over: string | null,
): object {
  return {
    format: "palanca-contribution/1",
    baseline: baseline?.id ?? of.id,
    scenario: of.id,
    measure,
    label,
    unit,
    futures: result.futures,
    failed: result.failed,
    exact: result.isExact,
    policies: result.policies,
    difference: result.difference,
    only_together: result.onlyTogether,
    over,
    years: result.years,
    parts: result.parts.map(({ name, label: words, brings, mean, alone, last, overTime }) => ({
      name,
      label: words,
      brings,
      mean,
      alone,
      last,
      over_time: overTime,
    })),
  };
}

function textOf(result: Contribution, { label, unit, of, baseline }: AnalysisCases): string {
  const change = (value: number): string => tell(value, unit, { difference: true });
  const rows = result.parts.map(({ label: words, mean, brings, alone, last }) => [
    words,
    change(mean.value),
    `± ${tell(mean.half, unitOfDifference(unit), { precision: 2 })}`,
    tellRange(brings.p5, brings.p95, unit, { difference: true }),
    change(alone),
    change(last),
  ]);
  const { mean } = result.difference;
  const parts = [
    `${label}: ${of.title} against ${baseline?.title ?? ""}, mean difference ${change(mean)} over ${tellCount(result.futures)} futures${result.failed > 0 ? ` (${leftOut(result.failed)})` : ""}.`,
    textTable([["lever", "brings", "margin", "range", "alone", "as the last"], ...rows], [1, 2, 3, 4, 5]),
    `Only together: ${change(result.onlyTogether.value)} (± ${tell(result.onlyTogether.half, unitOfDifference(unit), { precision: 2 })}).`,
    `What each brings is averaged over every order in which the levers could be moved${result.isExact ? `, from all ${result.policies} policies` : `; orders were sampled, ${result.policies} policies were run`}. The parts sum to the difference.`,
  ];
  return `${parts.join("\n\n")}\n`;
}
