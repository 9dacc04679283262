/** From process start to the first word, and from a fresh model to its first futures. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { BLOCK, readyCase } from "@palanca/engine";
import { drawsOf, workBlock } from "@palanca/engine/run";
import { atHand } from "@palanca/tooling/at-hand";
import { caseOf, readReferenceModels } from "./reference-models.mjs";

const self = fileURLToPath(import.meta.url);
const palanca = fileURLToPath(new URL("../../../apps/palanca/bin/palanca.mjs", import.meta.url));

/** Milliseconds of a whole process, the least of `times`. */
export function processTime(args, times) {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    const done = spawnSync(process.execPath, [palanca, ...args], { encoding: "utf8" });
    if (done.status !== 0) return undefined;
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Milliseconds in a new process once modules are loaded, the least of `times`: planning M2, from its plan to 1,024 futures, the same once code is warm. */
export function freshModel(times) {
  const runs = Array.from({ length: times }, () =>
    JSON.parse(spawnSync(process.execPath, [self], { encoding: "utf8" }).stdout),
  );
  const least = (name) => Math.min(...runs.map((run) => run[name]));
  return { planning: least("planning"), running: least("running"), again: least("again") };
}

if (process.argv[1] === self) {
  const reference = readReferenceModels(atHand("benchmarks"));
  const design = { seed: 1, futures: BLOCK, sampling: "latin", keep: [] };
  const first = (one) => {
    const start = performance.now();
    workBlock([readyCase(one, [])], drawsOf([one]), design, 0);
    return performance.now() - start;
  };
  const start = performance.now();
  const one = caseOf("M2", reference);
  const planning = performance.now() - start;
  const running = first(one);
  // A kernel is remembered by its plan, so that a copy is planned code and has none.
  let again = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 20; i++) again = Math.min(again, first({ ...one, plan: { ...one.plan } }));
  process.stdout.write(JSON.stringify({ planning, running, again }));
}
