import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { palanca, workFolder } from "../palanca.js";

const folder = workFolder();
afterAll(folder.remove);
const at = (name: string): string => join(folder.path, name);
const run = (...args: string[]) => palanca(args, { cwd: folder.path });

type Row = Record<string, unknown>;

interface Told {
  readonly measures: Row[];
  readonly series: Row[];
  readonly parameters: Row[];
  readonly spread: Row[];
  readonly record: {
    digits: Record<string, string[]>;
    hashes: { evidence: string };
    command: string;
  };
}

beforeAll(async () => {
  writeFileSync(
    at("mine.yaml"),
    "title: Mine\nquestion: honduras-violence\nlevers: { homicide.yearly_reduction: 3 }\n",
  );
  const { code, err } = await run(
    "report",
    "mine.yaml",
    "--futures",
    "64",
    "--seed",
    "7",
    "--to",
    "json,html",
    "--out",
    "mine",
  );
  expect(code, err).toBe(0);
});

function changed(change: (told: Told) => void): string {
  const told = JSON.parse(readFileSync(at("mine.json"), "utf8")) as Told;
  change(told);
  writeFileSync(at("changed.json"), JSON.stringify(told));
  return "changed.json";
}

describe("palanca verify", () => {
  test("finds a report identical, and needs no file but the record", async () => {
    writeFileSync(at("mine.yaml"), "not: [the same");
    const { code, out } = await run("verify", "mine.json");
    expect([code, out.startsWith("Identical: ")]).toEqual([0, true]);
  });

  test("finds the record in a report's page too", async () => {
    const { code, out, err } = await run("verify", "mine.html");
    expect([code, out.startsWith("Identical: ")], err).toEqual([0, true]);
  });

  test("says of a page that carries no record what to take", async () => {
    writeFileSync(at("other.html"), "<!doctype html><title>x</title>");
    const { code, err } = await run("verify", "other.html");
    expect([code, err.includes("palanca report --to html,json")]).toEqual([1, true]);
  });

  test("takes what replay --json prints, and needs no session but the record's", async () => {
    const steps = "  - set: homicide.yearly_reduction\n    to: 12\n";
    writeFileSync(at("done.yaml"), `format: palanca-session/1\nquestion: honduras-violence\nsteps:\n${steps}`);
    const { code, out, err } = await run("replay", "done.yaml", "--futures", "64", "--json");
    expect(code, err).toBe(0);
    writeFileSync(at("replayed.json"), out);
    writeFileSync(at("done.yaml"), "not: [the same");
    const told = await run("verify", "replayed.json", "--json");
    expect(JSON.parse(told.out)).toMatchObject({ verdict: "identical", differ: 0, changed: [] });
  });

  test("tells a file from the lab's own scenario of its name", async () => {
    writeFileSync(
      at("honduras-baseline.yaml"),
      "title: Mine\nquestion: honduras-violence\nlevers: { homicide.pact: 30 }\n",
    );
    const { out } = await run("compare", "honduras-baseline.yaml", "--futures", "64", "--json");
    writeFileSync(at("named.json"), out);
    const told = await run("verify", "named.json", "--json");
    expect(JSON.parse(told.out)).toMatchObject({ verdict: "identical", changed: [] });
  });

  test("takes what run --json prints, levers set on the command line included", async () => {
    const { out } = await run("run", "growth", "--set", "secondary_completion=60", "--futures", "64", "--json");
    writeFileSync(at("run.json"), out);
    const told = await run("verify", "run.json", "--json");
    expect(JSON.parse(told.out)).toMatchObject({ verdict: "identical", first: null, differ: 0, changed: [] });
  });

  test("names the first number that differs, and what went in otherwise", async () => {
    const file = changed(({ record }) => {
      const [name] = Object.keys(record.digits);
      const digits = record.digits[name as string] as string[];
      digits[1] = (digits[1] as string).replace(/^\S+ \S+/, (two) => `${two.split(" ")[0]} 1.5`);
      record.hashes.evidence = "another";
    });
    const { code, out } = await run("verify", file, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      verdict: "differs",
      differ: 1,
      first: { scenario: "mine", statistic: "median", recorded: "1.5" },
      changed: [expect.stringContaining("evidence")],
    });
  });

  test("says of a record that was changed by hand that nothing else explains it", async () => {
    const file = changed(({ record }) => {
      for (const digits of Object.values(record.digits)) digits[0] = "0 0 0 0.5";
    });
    expect((await run("verify", file)).out).toContain("the record was changed by hand");
  });

  test.each<[string, (told: Told) => void, RegExp]>([
    [
      "a measure's row",
      ({ measures }) => void Object.assign(measures[1] as Row, { p50: 1 }),
      /^Differs in 1 .* p50 in the table measures \(level\)/,
    ],
    [
      "a point of a series",
      ({ series }) => void Object.assign(series[4] as Row, { p95: 1 }),
      /^Differs in 1 .* p95 in the table series \(\d{4}\)/,
    ],
    [
      "a parameter's source",
      ({ parameters }) => void Object.assign(parameters[2] as Row, { source: "me" }),
      /^Differs in 1 .* source in the table parameters/,
    ],
    [
      "a share",
      ({ spread }) => void Object.assign(spread[0] as Row, { share: 1 }),
      /^Differs in 1 .* share in the table spread/,
    ],
    [
      "a row too few",
      ({ series }) => void series.pop(),
      /^Differs in 1 .* row \d+ in the table series .* \(none\) then, there now/,
    ],
  ])("finds %s that was changed beside the record, and says so", async (_, change, says) => {
    const { code, out } = await run("verify", changed(change));
    expect([code, says.test(out), out.includes("beside the record")]).toEqual([1, true, true]);
  });

  test("says which part of the design is not what the command says", async () => {
    const file = changed(({ record }) => {
      record.command = record.command.replace("--seed 7", "--seed 8");
    });
    const { out } = await run("verify", file);
    expect(out).toContain("Other went in: the seed (7 in the record, 8 by its command).");
  });

  test("finds a brief's report identical in all that went in, from any folder", async () => {
    const brief =
      "title: A\nscenarios: [mexico-aid-communities]\nmeasures: [to_communities_total]\ncharts: [{ of: delivered_real, form: fan }, { of: to_corrupt_total, form: tornado }]\n";
    writeFileSync(at("brief.yaml"), brief);
    const made = await run("report", "brief.yaml", "--futures", "64", "--to", "json", "--out", "brief");
    expect(made.code, made.err).toBe(0);
    const { out } = await palanca(["verify", at("brief.json"), "--json"], { cwd: join(folder.path, "seeds") });
    expect(JSON.parse(out)).toMatchObject({ verdict: "identical", differ: 0, changed: [] });
  });

  test("runs again what was drawn together", async () => {
    const pair = ["--correlate", "homicide.underlying_trend,homicide.trend_memory=0.5"];
    const { code, out, err } = await run("compare", "honduras-promise", "--futures", "64", "--json", ...pair);
    expect(code, err).toBe(0);
    writeFileSync(at("pair.json"), out);
    expect((await run("verify", "pair.json")).out).toMatch(/^Identical: .* same hash/);
  });

  test.each([
    ["no JSON", "title: Mine", "A record is JSON"],
    ["another kind of JSON", '{"format":"palanca-fact/1"}', "A record says format"],
    ["half a record", '{"format":"palanca-record/1","version":"1"}', "A record has all"],
  ])("refuses %s", async (_, text, says) => {
    writeFileSync(at("no.json"), text);
    const { code, err } = await run("verify", "no.json");
    expect([code, err.includes(says)]).toEqual([1, true]);
  });

  test("runs nothing but run, compare and replay, whatever command a record names", async () => {
    const file = changed(({ record }) => {
      record.command = "palanca report mine.yaml --out /etc/passwd";
    });
    const { code, err } = await run("verify", file);
    expect([code, err.includes("verify knows run, compare and replay")]).toEqual([2, true]);
  });
});
