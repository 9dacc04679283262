import { modelGivenData, modelMorris, modelSobol, modelTornado, modelVarianceBy } from "@palanca/analysis";
import { tellCount, unitOfDifference } from "@palanca/charts";
import type { Io } from "../io.js";
import { commandAgain } from "./again-command.js";
import { type AnalysisCases, analysisCases, analysisOptions, quantityNamed } from "./analysis-cases.js";
import { above, type BoundedRun, boundedRun, saveOption, stoppedLine, surely } from "./bounded-run.js";
import { type Command, type Given, jsonOption, printJson, UsageError, wholeNumber } from "./command.js";
import { correlateOption, correlationsOf } from "./correlations.js";
import { designOf } from "./design-of.js";
import { howFar } from "./how-far.js";
import { groupsText, morrisText, sharesText, sobolText, tornadoText } from "./sensitivity-text.js";

/** Says which uncertainties matter. */
export const sensitivity: Command = {
  path: "sensitivity",
  says: "say which uncertainties the spread of a measure comes from",
  takes: [{ name: "scenario", says: "a file, one of the lab's own, several joined by +, or a model" }],
  options: [
    { name: "by", value: "way", says: "sobol (when not given), morris, tornado, given-data, grade or author" },
    { name: "alone", says: "ask about the measure itself and not about its difference to the baseline" },
    {
      name: "within",
      value: "half-width",
      says: "stop when every index, share or effect is known this well (by sobol, grade and author 0.05 when not given)",
    },
    { name: "seconds", value: "n", says: "stop after this long" },
    saveOption,
    correlateOption,
    { name: "runs", value: "n", says: "at most this many runs" },
    {
      name: "rows",
      value: "n",
      says: "at most this many rows (16384 when not given); a stopped run says how many it took",
    },
    { name: "over", value: "quantity", says: "by sobol: tell a quantity year by year too" },
    { name: "trajectories", value: "n", says: "by morris: how many (32 when not given)" },
    { name: "futures", value: "n", says: "by tornado and given-data: how many (1024 and 8192 when not given)" },
    ...analysisOptions,
    jsonOption,
  ],
  examples: [
    "palanca sensitivity soldiers-then-reform --measure victims --within 0.1",
    "palanca sensitivity honduras-promise --by morris",
    "palanca sensitivity honduras-promise --by tornado --futures 256",
    "palanca sensitivity honduras-promise --by grade --within 0.1",
    "palanca sensitivity honduras-promise --by author --measure avoided_cost --within 0.1 --json",
    "palanca sensitivity homicide --by given-data --futures 2048 --measure rate_2020",
  ],
  async run(given, { io, lab }) {
    const opened = await lab();
    const asked = await analysisCases("sensitivity", given, opened, io);
    const by = String(given.options.by ?? "sobol");
    const ask = WAYS[by];
    if (!ask) throw new UsageError(`--by takes ${Object.keys(WAYS).join(", ")}; ${by} is none.`);
    const isAlone = given.options.alone === true || asked.baseline === undefined;
    const of = isAlone ? { ...asked, baseline: undefined } : asked;
    const bounded = boundedRun("sensitivity", casesOf(of), seedOf(given), given, opened, io, [of.measure]);
    const { answer, text, stopped, count } = await ask(of, given, bounded, io);
    io.progress("");
    const again = commandAgain("sensitivity", given, { seed: seedOf(given), ...count });
    const { futures, rows, trajectories } = count;
    const design = designOf(casesOf(of), given, {
      seed: seedOf(given),
      futures: futures ?? rows ?? trajectories ?? 0,
      sampling: futures !== undefined ? "latin" : rows !== undefined ? "sobol" : "plain",
    });
    const { measure, label, unit } = asked;
    const about = {
      baseline: of.baseline?.id ?? null,
      scenario: of.of.id,
      measure,
      label,
      unit,
      by,
      seed: seedOf(given),
    };
    if (given.options.json) printJson(io, { format: FORMATS[by], ...about, ...answer, design, stopped, again });
    else io.out(`${headOf(of)}\n\n${text}\n\n${stoppedLine(stopped, again)}\n`);
    return 0;
  },
};

type Way = (
  asked: AnalysisCases,
  given: Given,
  bounded: BoundedRun,
  io: Io,
) => Promise<{ readonly answer: object; readonly text: string; readonly stopped: string; readonly count: Counts }>;

type Counts = Readonly<Record<string, number>>;

const FORMATS: Readonly<Record<string, string>> = {
  sobol: "palanca-sensitivity/1",
  morris: "palanca-sensitivity-morris/1",
  tornado: "palanca-sensitivity-tornado/1",
  "given-data": "palanca-sensitivity-given-data/1",
  grade: "palanca-sensitivity-groups/1",
  author: "palanca-sensitivity-groups/1",
};

const grouped =
  (by: "grade" | "author"): Way =>
  async (asked, given, bounded, io) => {
    const request = sobolRequest(asked, given, bounded, io);
    const { groups, whose, rows, runs, failed, stopped } = await modelVarianceBy(casesOf(asked), by, request);
    return {
      answer: { runs, failed, groups, whose, rows },
      text: groupsText(groups, whose, by, rows, failed),
      stopped,
      count: { rows },
    };
  };

const WAYS: Readonly<Record<string, Way>> = {
  async sobol(asked, given, bounded, io) {
    const { over } = given.options;
    const named = typeof over === "string" ? quantityNamed(asked.of, over) : undefined;
    const request = sobolRequest(asked, given, bounded, io);
    const result = await modelSobol(casesOf(asked), named === undefined ? request : { ...request, over: named });
    const { indices, reads, years, overTime, rows, runs, failed, stopped } = result;
    const { onlyTogether, ...read } = reads;
    const answer = {
      runs,
      failed,
      indices,
      reads: { ...read, only_together: onlyTogether },
      over: named ?? null,
      years,
      over_time: overTime.map((one, i) => ({ name: indices[i]?.name, ...one })),
      rows,
    };
    return { answer, text: sobolText(result), stopped, count: { rows } };
  },
  async morris(asked, given, bounded, io) {
    const { measure, unit } = asked;
    const { journal } = bounded;
    const request = {
      measure,
      seed: seedOf(given),
      signal: io.signal,
      ...(journal ? { journal } : {}),
      ...correlationsOf(given, casesOf(asked)),
    };
    const { result, stopped } = await surely(bounded, given, io, {
      ask: (trajectories) => modelMorris(casesOf(asked), { ...request, trajectories }),
      sureOf: ({ effects }) => ({ what: "every mu*", half: Math.max(...effects.map(({ muStar }) => muStar.half)) }),
      standing: 32,
      most: 100_000,
      counted: "trajectories",
      step: 16,
    });
    const trajectories = result.trajectories + result.failed;
    return { answer: result, text: morrisText(result, unit), stopped, count: { trajectories } };
  },
  async tornado(asked, given, bounded, io) {
    const { measure, unit } = asked;
    const together = correlationsOf(given, casesOf(asked));
    const { result, stopped, count } = await surely(bounded, given, io, {
      ask: (futures) =>
        modelTornado(casesOf(asked), { measure, seed: seedOf(given), futures, ...runOf(bounded, io), ...together }),
      sureOf: ({ bars }) => ({ what: "every swing", half: Math.max(...bars.map(({ margin }) => margin)) }),
      standing: 1024,
      most: 100_000,
    });
    const failed = Math.max(0, ...result.bars.map((bar) => bar.failed));
    const text = tornadoText(result, asked.baseline ? unitOfDifference(unit) : unit, count);
    return { answer: { ...result, futures: count, failed }, text, stopped, count: { futures: count } };
  },
  async "given-data"(asked, given, bounded, io) {
    const { measure } = asked;
    const together = correlationsOf(given, casesOf(asked));
    const { result, stopped, count } = await surely(bounded, given, io, {
      ask: (futures) =>
        modelGivenData(casesOf(asked), { measure, seed: seedOf(given), futures, ...runOf(bounded, io), ...together }),
      sureOf: ({ shares }) => ({ what: "every share", half: Math.max(...shares.map(({ share }) => share.half)) }),
      standing: 8192,
      most: 1_000_000,
    });
    const { shares, failed } = result;
    const runs = count * casesOf(asked).length;
    const text = sharesText(shares, count, failed);
    return { answer: { runs, failed, shares, futures: count }, text, stopped, count: { futures: count } };
  },
  grade: grouped("grade"),
  author: grouped("author"),
};

function runOf({ run }: BoundedRun, io: Io) {
  return {
    run,
    signal: io.signal,
    onProgress: howFar(io, "policies"),
  };
}

function casesOf({ baseline, of }: AnalysisCases) {
  return baseline ? [baseline, of] : [of];
}

function seedOf(given: Given): number {
  return wholeNumber(given, "seed", 1, 2 ** 31 - 1);
}

function sobolRequest(asked: AnalysisCases, given: Given, { run, journal }: BoundedRun, io: Io) {
  const { measure } = asked;
  const seconds = above(given, "seconds");
  const runs = given.options.runs === undefined ? undefined : wholeNumber(given, "runs", 1, 100_000_000);
  const isCounted = given.options.rows !== undefined && given.options.within === undefined;
  return {
    run,
    ...(journal ? { journal } : {}),
    ...correlationsOf(given, casesOf(asked)),
    measure,
    seed: seedOf(given),
    mostRows: wholeNumber(given, "rows", 16_384, 1_000_000),
    ...(isCounted ? {} : { target: above(given, "within") ?? 0.05 }),
    budget: { clock: io.clock, ...(seconds === undefined ? {} : { seconds }), ...(runs === undefined ? {} : { runs }) },
    signal: io.signal,
    onProgress: (done: number, half: number) =>
      io.progress(`${tellCount(done)} runs: known to plus or minus ${Number(half.toPrecision(2))}`),
  };
}

function headOf({ baseline, of, label }: AnalysisCases): string {
  return baseline ? `${label}: the difference of ${of.title} to ${baseline.title}` : `${label}: ${of.title}`;
}
