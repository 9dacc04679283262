import {
  findThreshold,
  gridOf,
  leverNumber,
  type Sweep,
  type SweepAxis,
  type SweepRequest,
  sweep as sweepOver,
  type Threshold,
} from "@palanca/analysis";
import { tell, tellCount, tellRange } from "@palanca/charts";
import { commandAgain } from "./again-command.js";
import { type AnalysisCases, analysisCases, analysisOptions } from "./analysis-cases.js";
import { boundedRun, boundOptions, stoppedLine, surely } from "./bounded-run.js";
import { type Command, type Given, jsonOption, printJson, UsageError, wholeNumber } from "./command.js";
import { correlateOption, correlationsOf } from "./correlations.js";
import { designOf } from "./design-of.js";
import { howFar } from "./how-far.js";
import { leftOut } from "./left-out.js";
import { textTable } from "./text-table.js";

/** Moves one or two levers over a grid. */
export const sweep: Command = {
  path: "sweep",
  says: "move one or two levers over a grid, and find where a measure breaks even",
  takes: [{ name: "scenario", says: "a file, one of the lab's own, or several joined by +" }],
  options: [
    {
      name: "lever",
      value: "name=from..to:count",
      says: "a lever, or a number of its path such as pact.until (twice for two)",
      many: true,
    },
    {
      name: "threshold",
      value: "x",
      says: "what the measure must reach (when not given: no difference to the baseline)",
    },
    { name: "find", value: "width", says: "search the threshold by halving, to this width of the lever's unit" },
    { name: "futures", value: "n", says: "how many futures are drawn (2048 when not given)" },
    ...boundOptions("every median"),
    correlateOption,
    ...analysisOptions,
    jsonOption,
  ],
  examples: [
    "palanca sweep soldiers-then-reform --lever police_reform=0..100:6 --measure victims --futures 512",
    "palanca sweep homicide/truce --lever pact=0..100:5 --measure rate_2020 --threshold 60 --find 0.5 --futures 512",
    "palanca sweep honduras-promise --lever homicide.yearly_reduction.level=0..20:5 --lever homicide.yearly_reduction.until=2016..2022:3 --futures 256 --json",
  ],
  async run(given, { io, lab }) {
    const opened = await lab();
    const asked = await analysisCases("sweep", given, opened, io);
    const { baseline = asked.of, of, measure } = asked;
    const axes = axesOf(given, asked);
    const threshold = numberOf(given, "threshold");
    const seed = wholeNumber(given, "seed", 1, 2 ** 31 - 1);
    const correlations = correlationsOf(given, [baseline, of]);
    const bounded = boundedRun("sweep", [baseline, of], seed, given, opened, io, [measure]);
    const requestOf = (futures: number): SweepRequest => ({
      run: bounded.run,
      measure,
      futures,
      seed,
      ...correlations,
      signal: io.signal,
      onProgress: howFar(io, "policies"),
      ...(threshold === undefined ? {} : { threshold }),
    });
    const { result: swept, stopped } = await surely(bounded, given, io, {
      ask: (futures) => sweepOver(baseline, of, axes, requestOf(futures)),
      sureOf: ({ points }) => ({
        what: `every median of ${measure}`,
        half: Math.max(...points.map((one) => (threshold === undefined ? one.difference.margin : one.spread.margin))),
      }),
      standing: 2048,
      most: 1_000_000,
    });
    const within = numberOf(given, "find");
    const [axis] = axes as [SweepAxis];
    const ends = [axis.values[0], axis.values.at(-1)] as [number, number];
    const found =
      within === undefined
        ? undefined
        : await findThreshold(baseline, of, axis.of, ends, within, requestOf(swept.futures));
    io.progress("");
    const { futures } = swept;
    const end = {
      design: designOf([baseline, of], given, { seed, futures }),
      stopped,
      again: commandAgain("sweep", given, { seed, futures }),
    };
    if (given.options.json) printJson(io, { ...answer(swept, found, asked, seed), ...end });
    else io.out(`${textOf(swept, found, asked)}\n${stoppedLine(end.stopped, end.again)}\n`);
    return 0;
  },
};

function axesOf(given: Given, { of }: AnalysisCases): SweepAxis[] {
  const texts = (given.options.lever ?? []) as readonly string[];
  if (texts.length < 1 || texts.length > 2)
    throw new UsageError("sweep takes one or two --lever, for example --lever police_reform=0..100:6.");
  return texts.map((text) => {
    const [, name, from, to, count = "11"] = /^([^=]+)=(-?[\d.]+?)\.\.(-?[\d.]+)(?::(\d+))?$/.exec(text) ?? [];
    const points = Number(count);
    if (name === undefined || !(Number(from) < Number(to)) || points < 2 || points > 101)
      throw new UsageError(
        `--lever takes name=from..to:count with 2 to 101 points, for example police_reform=0..100:6; ${text} is none.`,
      );
    const number = leverNumber(of, name);
    return { of: number, values: gridOf(number, Number(from), Number(to), points) };
  });
}

function numberOf({ options }: Given, name: string): number | undefined {
  if (options[name] === undefined) return undefined;
  const value = Number(options[name]);
  if (String(options[name]).trim() === "" || value - value !== 0)
    throw new UsageError(`--${name} takes a number; ${String(options[name])} is none.`);
  return value;
}

function answer(
  swept: Sweep,
  found: Threshold | undefined,
  { measure, label, unit, baseline, of }: AnalysisCases,
  seed: number,
): object {
  return {
    format: "palanca-sweep/1",
    baseline: baseline?.id ?? of.id,
    scenario: of.id,
    measure,
    label,
    unit,
    seed,
    futures: swept.futures,
    failed: swept.failed,
    threshold: swept.threshold ?? null,
    axes: swept.axes.map(({ of: { name, label: words, unit: of, range, now }, values }) => ({
      name,
      label: words,
      unit: of,
      range,
      now: now ?? null,
      values,
    })),
    points: swept.points,
    break_even: swept.breakEven.map(({ along, ...one }) => ({ along: along ?? null, ...one })),
    found: found ? { at: found.at, median: found.median, between: found.between, steps: found.steps } : null,
  };
}

function textOf(swept: Sweep, found: Threshold | undefined, { label, unit, of, baseline }: AnalysisCases): string {
  const rows = swept.points.map(({ at, spread, difference }) => [
    ...at.map((value, axis) =>
      swept.axes[axis]?.of.unit === "year" ? String(value) : tell(value, swept.axes[axis]?.of.unit ?? ""),
    ),
    tell(spread.p50, unit),
    tellRange(spread.p5, spread.p95, unit),
    tell(difference.p50, unit, { difference: true }),
    tellRange(difference.p5, difference.p95, unit, { difference: true }),
  ]);
  const head = [...swept.axes.map((axis) => axis.of.label), label, "range", "difference", "range"];
  const goal =
    swept.threshold === undefined
      ? `no difference to ${(baseline ?? of).title}`
      : `${label} ${tell(swept.threshold, unit)}`;
  const [first, second] = swept.axes;
  const number = (value: number): string => String(Number(value.toPrecision(4)));
  const even = swept.breakEven.map(
    ({ along, at, margin, range, share }) =>
      `Breaks even (${goal}) at ${first?.of.label} ${number(at)}${along === undefined ? "" : ` where ${second?.of.label} is ${number(along)}`}: margin ${number(margin[0])} to ${number(margin[1])}; single futures ${number(range[0])} to ${number(range[1])}, ${tell(share * 100, "percent", { precision: 2 })} of them within the grid.`,
  );
  const parts = [
    `${of.title} · ${tellCount(swept.futures)} futures${swept.failed > 0 ? ` · ${leftOut(swept.failed)}` : ""}`,
    textTable(
      [head, ...rows],
      head.map((_, i) => i),
    ),
    even.length > 0 ? even.join("\n") : `The median does not break even (${goal}) within the grid.`,
    found
      ? `By halving: the median is ${tell(found.median, unit)} at ${number(found.at)}, between ${number(found.between[0])} and ${number(found.between[1])} after ${found.steps} steps.`
      : "",
    "A range is the 5th to 95th percentile over futures: what is not known. A margin is the sampling error, which shrinks with more futures.",
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}
