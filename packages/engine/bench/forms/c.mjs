/** Hand-written C, compiled on the spot where gcc is. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const FLAGS = ["-O3", "-march=native", "-ffast-math"];
const MODELS = ["M1", "M2", "M3"];

/** Gives what runs the C models, or undefined where there is no gcc. */
export function compileC() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "palanca-bench-"));
  const file = path.join(folder, "models");
  const source = fileURLToPath(new URL("models.c", import.meta.url));
  const made = spawnSync("gcc", [...FLAGS, "-o", file, source, "-lm"], { encoding: "utf8" });
  if (made.status !== 0) return undefined;
  const version = spawnSync("gcc", ["-dumpfullversion"], { encoding: "utf8" }).stdout.trim();
  return {
    told: `gcc ${version} ${FLAGS.join(" ")} with libmvec, batched over 64 futures`,
    /** Columns of parameters in, columns of outputs and runs a second out. */
    run(name, columns, outputs, seconds) {
      const count = columns[0].length;
      const input = Buffer.concat(columns.map((column) => Buffer.from(column.buffer, column.byteOffset, 8 * count)));
      const args = [MODELS.indexOf(name) + 1, columns.length, outputs, count, seconds].map(String);
      const done = spawnSync(file, args, { input, maxBuffer: 1 << 28 });
      if (done.status !== 0) throw new Error(`The C program ended with ${done.status ?? done.signal}.`);
      const all = new Float64Array(new Uint8Array(done.stdout).buffer);
      return {
        outputs: Array.from({ length: outputs }, (_, i) => all.subarray(i * count, (i + 1) * count)),
        runsPerSecond: Number(done.stderr.toString()),
      };
    },
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  };
}
