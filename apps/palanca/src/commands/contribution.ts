import { type Contribution, contribute } from "@palanca/analysis";
import { tell, tellCount, tellRange } from "@palanca/charts";
import { type AnalysisCases, analysisCases, analysisOptions, quantityNamed } from "./analysis-cases.js";
import { type Command, jsonOption, printJson, wholeNumber } from "./command.js";
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
      says: "orders sampled, with their reverse, beyond twelve levers (32 when not given)",
    },
    { name: "futures", value: "n", says: "how many futures are drawn (2048 when not given)" },
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
    const result = await contribute(baseline, of, {
      run: opened.run,
      measure,
      futures: wholeNumber(given, "futures", 2048, 1_000_000),
      seed: wholeNumber(given, "seed", 1, 2 ** 31 - 1),
      orders: wholeNumber(given, "orders", 32, 10_000),
      byNumber: given.options["by-number"] === true || given.options.byNumber === true,
      signal: io.signal,
      onProgress: (done, all) => io.progress(done === all ? "" : `${tellCount(done)} of ${tellCount(all)} runs`),
      ...(typeof over === "string" ? { over: quantityNamed(of, over) } : {}),
    });
    io.progress("");
    if (given.options.json)
      printJson(io, answer(result, asked, typeof over === "string" ? quantityNamed(of, over) : null));
    else io.out(textOf(result, asked));
    return 0;
  },
};

function answer(
  result: Contribution,
  { measure, label, unit, baseline, of }: AnalysisCases,
  over: string | null,
): unknown {
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
    `± ${tell(mean.half, unit, { precision: 2 })}`,
    tellRange(brings.p5, brings.p95, unit, { difference: true }),
    change(alone),
    change(last),
  ]);
  const { mean } = result.difference;
  const parts = [
    `${label}: ${of.title} against ${baseline?.title ?? ""}, mean difference ${change(mean)} over ${tellCount(result.futures)} futures${result.failed > 0 ? ` (${result.failed} left out, a number was lost in them)` : ""}.`,
    textTable([["lever", "brings", "margin", "range", "alone", "as the last"], ...rows], [1, 2, 3, 4, 5]),
    `Only together: ${change(result.onlyTogether.value)} (± ${tell(result.onlyTogether.half, unit, { precision: 2 })}).`,
    `What each brings is averaged over every order in which the levers could be moved${result.isExact ? `, from all ${result.policies} policies` : `; orders were sampled, ${result.policies} policies were run`}. The parts sum to the difference.`,
  ];
  return `${parts.join("\n\n")}\n`;
}
