import { type CaseBlock, ProblemsError, runInline } from "@palanca/engine";

import { describe, expect, test } from "vitest";
import { twoLeverCase } from "../../test/two-levers.js";
import { type CompareRequest, compare } from "../compare.js";
import { designIdOf, refuseOtherDesign } from "./experiment.js";
import { openJournal } from "./journal.js";
import { halfOfChance, stopWhen } from "./precision.js";
import { remembered } from "./remembered.js";

const cases = [twoLeverCase("none", {}), twoLeverCase("one", { patrols: 1 })];
const request: CompareRequest = {
  run: runInline,
  futures: 3000,
  seed: 1,
  keep: ["gain"],
  partings: true,
  version: "0",
  node: "0",
  evidenceHash: "0",
  command: "palanca compare one",
};
const text = (result: unknown): string => JSON.stringify(result);

describe("a design", () => {
  const design = { seed: 1, futures: 64, sampling: "latin", keep: [] } as const;

  test("has one id whatever the policies are", () => {
    expect(designIdOf([cases[0] as never], design)).toBe(designIdOf(cases, design));
  });

  test.each([{ seed: 2 }, { futures: 65 }, { sampling: "plain" as const }])("with %j is another one", (change) => {
    expect(designIdOf(cases, { ...design, ...change })).not.toBe(designIdOf(cases, design));
  });

  test("is another one when an uncertainty is held", () => {
    expect(designIdOf([twoLeverCase("held", {}, { burden: 0 })], design)).not.toBe(designIdOf(cases, design));
  });

  test("that is not that of the other result is refused with what to run again", () => {
    const result = (designId: string, again: string) => ({ designId, again });
    expect(() =>
      refuseOtherDesign([result("a", "palanca compare x --seed 1"), result("b", "palanca compare y")]),
    ).toThrow(
      expect.objectContaining({
        problems: [expect.objectContaining({ kind: "another-design", todo: expect.stringContaining("--seed 1") })],
      }),
    );
    expect(() => refuseOtherDesign([result("a", ""), result("a", "")])).not.toThrow();
  });
});

describe("a comparison that shares its thread", () => {
  test("rests between measures and bands, and its figures are those of one that does not", async () => {
    let rests = 0;
    const rested = await compare(cases, {
      ...request,
      rest: async () => {
        rests++;
      },
    });
    expect(rests).toBeGreaterThan(rested.measures.length + rested.cases.length);
    expect(text(rested)).toBe(text(await compare(cases, request)));
  });

  test("is given up in the rest in which its signal fires", async () => {
    const abort = new AbortController();
    let rests = 0;
    const rest = async (): Promise<void> => {
      if (++rests === 2) abort.abort();
    };
    await expect(compare(cases, { ...request, rest, signal: abort.signal })).rejects.toThrow(/abort/);
    expect(rests).toBe(2);
  });
});

describe("a precision", () => {
  const ask = { measure: "at_end", case: 1, of: "median" } as const;

  test("stops a run as soon as the median is known that well, and its figures are those of that many futures", async () => {
    const stopped = await compare(cases, { ...request, futures: 1_000_000, stop: stopWhen({ ...ask, target: 0.08 }) });
    expect(stopped.stopped).toContain("sure enough after");
    expect(stopped.measures[0]?.differences[1]?.margin).toBeLessThanOrEqual(0.08);
    const counted = await compare(cases, { ...request, futures: stopped.design.futures });
    expect(text({ ...counted, stopped: "", record: "" })).toBe(text({ ...stopped, stopped: "", record: "" }));
  });

  test("is not met before its target", async () => {
    const { design, measures } = await compare(cases, {
      ...request,
      futures: 8192,
      stop: stopWhen({ ...ask, target: 1e-6 }),
    });
    expect([design.futures, (measures[0]?.differences[1]?.margin ?? 0) > 1e-6]).toEqual([8192, true]);
  });

  test("bounded by seconds records the futures at which it stopped", async () => {
    let now = 0;
    const clock = (): number => {
      now += 300;
      return now;
    };
    const { stopped, design } = await compare(cases, {
      ...request,
      futures: 1_000_000,
      stop: stopWhen({ ...ask, target: 1e-9, seconds: 1, clock }),
    });
    expect(design.futures).toBe(4096);
    expect(stopped).toContain("--futures 4096 makes it again");
  });

  test("of a chance has Wilson's half-width", () => {
    // E. B. Wilson's interval of 8 in 10 is 0.490 to 0.943.
    expect(halfOfChance(0.8, 10)).toBeCloseTo((0.943 - 0.49) / 2, 3);
  });
});

/** A file that a run appends to. */
function fileOf(text?: string) {
  const file = { text: text ?? "" };
  const journal = openJournal({
    designId: "d",
    again: "palanca compare one",
    version: "0",
    ...(text === undefined ? {} : { text }),
    append(lines) {
      file.text += lines;
    },
  });
  return { file, journal };
}

describe("a run that was killed", () => {
  test.each([0, 1, 2])("goes on after %i saved blocks to identical bytes", async (kept) => {
    const whole = await compare(cases, request);
    const { file, journal } = fileOf();
    const controller = new AbortController();
    if (kept === 0) controller.abort();
    const stopAfter = (done: number): void => void (done >= kept * 1024 && controller.abort());
    await compare(cases, {
      ...request,
      run: remembered(runInline, journal),
      signal: controller.signal,
      onProgress: stopAfter,
    }).catch(() => undefined);
    const begun: number[] = [];
    const counting: typeof runInline = (all, design, options) => {
      begun.push(options?.from ?? 0);
      return runInline(all, design, options);
    };
    const resumed = await compare(cases, { ...request, run: remembered(counting, fileOf(file.text).journal) });
    expect(text(resumed)).toBe(text(whole));
    expect(begun).toEqual([kept]);
  });

  test("in the middle of a line goes on from the last whole one", async () => {
    const whole = await compare(cases, request);
    const { file, journal } = fileOf();
    await compare(cases, { ...request, run: remembered(runInline, journal) });
    const torn = fileOf(file.text.slice(0, -1000));
    expect(text(await compare(cases, { ...request, run: remembered(runInline, torn.journal) }))).toBe(text(whole));
    // What was torn stands on a line of its own, so that the next reader finds the blocks after it.
    const again = fileOf(file.text.slice(0, -1000) + torn.file.text);
    const never: typeof runInline = () => {
      throw new Error("worked twice");
    };
    await compare(cases, { ...request, futures: 2048, run: remembered(never, again.journal) });
  });

  test("keeps every bit of a number, of a lost one and of zero below zero", () => {
    const values = Float64Array.from([0.1 + 0.2, Number.NaN, -0, Number.NEGATIVE_INFINITY, 5e-324]);
    const failures = [{ future: 1, symbol: "a", year: 2020, cause: "not-a-number", value: Number.NaN }] as const;
    const { file, journal } = fileOf();
    journal.keep("k", [{ measures: { a: values }, series: { b: values }, failures }]);
    const [read] = fileOf(file.text).journal.take("k") as [CaseBlock];
    expect([...(read.measures.a ?? [])].every((value, i) => Object.is(value, values[i]))).toBe(true);
    expect([...(read.series.b ?? [])].every((value, i) => Object.is(value, values[i]))).toBe(true);
    expect(read.failures).toEqual(failures);
  });

  test.each([
    ["{", "not-a-saved-run", "begun"],
    ["null", "not-a-saved-run", "begun"],
    [
      JSON.stringify({ format: "palanca-journal/1", version: "0", designId: "e", again: "palanca compare two" }),
      "another-design",
      "palanca compare two",
    ],
    [JSON.stringify({ format: "palanca-journal/1", version: "9", designId: "d" }), "another-version", "another file"],
  ])("does not go on from %s", (line, kind, todo) => {
    const problems = (() => {
      try {
        fileOf(`${line}\n`);
      } catch (error) {
        if (error instanceof ProblemsError) return error.problems;
      }
      return [];
    })();
    expect(problems).toMatchObject([{ kind, todo: expect.stringContaining(todo) }]);
  });
});

describe("a comparison", () => {
  test("says the first year in which two scenarios part, and from when nearly every future agrees", async () => {
    const late = twoLeverCase("late", { patrols: { level: 1, from: 2022 } });
    const { partings } = await compare([cases[0] as never, late], request);
    expect(partings).toMatchObject([{ case: 1, quantity: "gain", year: 2022, clearYear: 2022 }]);
  });

  test("says when a scenario that came back is together with the baseline again", async () => {
    const pulse = twoLeverCase("pulse", { patrols: { table: { 2021: 1, 2022: 0 } } });
    const { partings } = await compare([cases[0] as never, pulse], request);
    expect(partings).toMatchObject([
      {
        year: 2021,
        clearYear: 2021,
        spans: [{ side: "above", from: 2021, to: 2021, until: 2022, clear: { from: 2021, to: 2021 } }],
      },
    ]);
  });

  test("says when a scenario changes sides", async () => {
    const turning = twoLeverCase("turning", { schools: { table: { 2021: 1, 2022: -1 } } });
    const { partings } = await compare([cases[0] as never, turning], request);
    expect(partings[0]?.spans).toMatchObject([
      { side: "above", from: 2021, to: 2021, until: 2022 },
      { side: "below", from: 2022, to: 2023 },
    ]);
    expect(partings[0]?.spans[1]).not.toHaveProperty("until");
  });

  test("of the same policy never parts, and every future is a tie", async () => {
    const { partings, measures } = await compare([cases[0] as never, twoLeverCase("same", { patrols: 0 })], request);
    expect(partings[0]).toMatchObject({ year: undefined, spans: [] });
    expect(measures[0]?.differences[1]).toMatchObject({
      chanceBetter: 0,
      chanceEqual: 1,
      chanceWorse: 0,
      dominance: "equal",
    });
  });
});
