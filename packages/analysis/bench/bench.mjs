/**
 * The benchmarks of analyses, run after those of the engine by `npm run bench`; in short with `-- --smoke`, added to a file with `-- --out`.
 * Sobol' is timed as a user waits for it: from the start of the process to its end. PRIM is timed alone, and with all that judges its boxes.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { discover, prim, primDefaults } from "../dist/index.js";
import { corner } from "./corner.mjs";
import { largestQuestions } from "./largest-questions.mjs";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const { values: options } = parseArgs({ options: { smoke: { type: "boolean" }, out: { type: "string" } } });
const within = options.smoke ? "0.1" : "0.02";
const parts = [];
const say = (text) => {
  parts.push(text);
  process.stdout.write(`${text}\n\n`);
};

say(
  `# Analyses\n\nOn ${os.cpus().length} cores, load average ${three(os.loadavg()[0])} at the start${options.smoke ? "; in short (`--smoke`): the figures are rough" : ""}.`,
);
say(
  `## Sobol' indices to a half-width of ${within}\n\n${table(
    ["question", "quantities", "uncertainties", "runs", "widest interval", "seconds", "processor seconds"],
    largestQuestions(`${root}apps/palanca/dist/lab.json`, options.smoke ? 1 : 4).map(sobolRow),
  )}`,
);
const [futures, uncertainties] = options.smoke ? [2000, 10] : [10_000, 40];
say(`## PRIM over ${futures} futures of ${uncertainties} uncertainties\n\n${table(["what", "seconds"], primRows())}`);
if (options.out) fs.appendFileSync(options.out, `\n${parts.join("\n\n")}\n`);

function sobolRow({ question, scenario, quantities }) {
  const words = ["sensitivity", scenario, "--within", within, "--rows", "1000000", "--json"];
  const before = childSeconds();
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}apps/palanca/bin/palanca.mjs`, ...words], {
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  const seconds = (performance.now() - begun) / 1000;
  if (status !== 0) throw new Error(`palanca ${words.join(" ")} ended with ${status}: ${stderr}`);
  const { indices, runs, stopped } = JSON.parse(stdout);
  const half = /plus or minus ([\d.e-]+)/.exec(stopped)?.[1] ?? "not told";
  return [question, quantities, indices.length, runs, half, three(seconds), three(childSeconds() - before)];
}

/** Processor time of all children that have ended; only where the system tells it. */
function childSeconds() {
  const stat = fs.existsSync("/proc/self/stat") ? fs.readFileSync("/proc/self/stat", "utf8") : undefined;
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields ? (Number(fields[13]) + Number(fields[14])) / 100 : Number.NaN;
}

function primRows() {
  const { ensemble, interest, dimensions } = corner(futures, uncertainties);
  const rows = Int32Array.from({ length: futures }, (_, i) => i);
  return [
    ["peeling and pasting", () => prim(dimensions, interest.of, rows, primDefaults)],
    ["all of `discover`: three boxes, futures held out, ten resamples each", () => discover(ensemble, interest)],
  ].map(([what, work]) => {
    const begun = performance.now();
    work();
    return [what, three((performance.now() - begun) / 1000)];
  });
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

function three(value) {
  return Number.isNaN(value) ? "not told" : Number(value.toPrecision(3)).toString();
}
