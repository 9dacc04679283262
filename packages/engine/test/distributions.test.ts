/** Quantiles, chances and densities against R 4.2.2. */
import fs from "node:fs";
import path from "node:path";
import { atHand } from "@palanca/tooling/at-hand";
import { describe, expect, test } from "vitest";
import { distributionOf } from "../src/distribution-of.js";
import type { Draw } from "../src/inputs.js";

const reference = atHand("reference");

/** R's names and parameters as our draws. */
function asDraw(distribution: string, written: string): Draw {
  const v = Object.fromEntries(
    written
      .replace(/\s*\(.*\)/, "")
      .split(";")
      .map((pair) => pair.split("="))
      .map(([name, value]) => [name, Number(value)]),
  ) as Record<string, number>;
  const n = (name: string): number => {
    if (v[name] === undefined) throw new Error(`no ${name} in ${written}`);
    return v[name];
  };
  switch (distribution) {
    case "normal":
      return { kind: "normal", mean: n("mean"), sd: n("sd") };
    case "lognormal":
      return { kind: "lognormal", meanLog: n("meanlog"), sdLog: n("sdlog") };
    case "uniform":
      return { kind: "uniform", low: n("min"), high: n("max") };
    case "beta":
      return { kind: "beta", a: n("shape1"), b: n("shape2") };
    case "gamma":
      return { kind: "gamma", shape: n("shape"), scale: 1 / n("rate") };
    case "exponential":
      return { kind: "exponential", rate: n("rate") };
    case "weibull":
      return { kind: "weibull", shape: n("shape"), scale: n("scale") };
    case "logistic":
    case "cauchy":
      return { kind: distribution, location: n("location"), scale: n("scale") };
    case "student_t":
      return { kind: "student-t", df: n("df") };
    case "chi_squared":
      return { kind: "chi-squared", df: n("df") };
    case "F":
      return { kind: "f", df1: n("df1"), df2: n("df2") };
    case "pert":
    case "triangular":
      return { kind: distribution, low: n("min"), mode: n("mode"), high: n("max") };
    case "truncated_normal":
      return { kind: "truncated-normal", mean: n("mean"), sd: n("sd"), low: n("lower"), high: n("upper") };
    case "binomial":
      return { kind: "binomial", trials: n("size"), probability: n("prob") };
    case "poisson":
      return { kind: "poisson", mean: n("lambda") };
    case "negative_binomial":
      return { kind: "negative-binomial", successes: n("size"), probability: n("prob") };
    case "geometric":
      return { kind: "geometric", probability: n("prob") };
    case "hypergeometric":
      return { kind: "hypergeometric", marked: n("m"), plain: n("n"), picked: n("k") };
    default:
      throw new Error(`no draw for R's ${distribution}`);
  }
}

function rowsOf(file: string): Record<string, string>[] {
  const [head = "", ...lines] = fs
    .readFileSync(path.join(reference as string, "distributions", file), "utf8")
    .trim()
    .split("\n");
  const cells = (line: string): string[] => line.split('","').map((cell) => cell.replaceAll('"', ""));
  const names = cells(head);
  return lines.map((line) => Object.fromEntries(cells(line).map((cell, i) => [names[i] as string, cell])));
}

const settingsOf = (rows: readonly Record<string, string>[]): string[] => [
  ...new Set(rows.map((row) => `${row.distribution} ${row.parameters}`)),
];
const ofSetting = (rows: readonly Record<string, string>[], setting: string): Record<string, string>[] =>
  rows.filter((row) => `${row.distribution} ${row.parameters}` === setting);

/** Relative distance, counting what is nearer to zero than 1e-300 as zero. */
const apart = (got: number, wanted: number): number =>
  Math.abs(got - wanted) <= 1e-300 ? 0 : Math.abs(got - wanted) / Math.abs(wanted);

/**
 * Where R's own formula loses digits: the quantiles worked out with 40 digits. For the truncated normal that is qnorm(pnorm(a) + p (pnorm(b)
 * - pnorm(a))) beside a limit (R gives 1.1456247e-10 and 0.94914443690), for F it is 1 / x - 1 at x near 1 (R gives 7.74788411e-9 and
 * 7.7478879668e-7).
 */
const corrected: Readonly<Record<string, number>> = {
  "F df1=3;df2=12 9.9999999999999998e-13": 7.74788351262122283e-9,
  "F df1=3;df2=12 1.0000000000000001e-09": 7.74788796982955543e-7,
  "truncated_normal mean=0.35;sd=0.1;lower=0;upper=1 9.9999999999999998e-13": 1.14562529376613946e-10,
  "truncated_normal mean=0.35;sd=0.1;lower=0;upper=1 0.99999999900000003": 0.949144437183850982,
};

describe.skipIf(!reference)("distributions against R", () => {
  const quantiles = reference ? rowsOf("r_quantiles.csv") : [];
  test("the table has its 1,092 quantiles", () => expect(quantiles.length).toBe(1092));
  test.each(settingsOf(quantiles))("quantiles of %s agree to 1e-10", (setting) => {
    const worst = ofSetting(quantiles, setting).map((row) => {
      const p = Number(row.p);
      const wanted = corrected[`${setting} ${row.p}`] ?? Number(row.quantile);
      const got = distributionOf(asDraw(row.distribution as string, row.parameters as string)).quantile(p, 1 - p);
      return { p, got, wanted, apart: apart(got, wanted) };
    });
    expect(worst.filter((one) => !(one.apart <= 1e-10))).toEqual([]);
  });

  const chances = reference ? rowsOf("r_cdf_density.csv") : [];
  test.each(settingsOf(chances))("chances and densities of %s agree to 1e-10", (setting) => {
    const worst = ofSetting(chances, setting).map((row) => {
      const x = Number(row.x);
      const of = distributionOf(asDraw(row.distribution as string, row.parameters as string));
      const cdf = apart(of.tails(x).below, Number(row.cdf));
      const density = apart(of.density(x), Number(row.density));
      return { x, cdf, density, below: of.tails(x).below, wanted: row.cdf };
    });
    expect(worst.filter((one) => !(one.cdf <= 1e-10 && one.density <= 1e-10))).toEqual([]);
  });
});
