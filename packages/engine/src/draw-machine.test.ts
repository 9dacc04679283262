import { describe, expect, test } from "vitest";
import { DrawMachine } from "./draw-machine.js";
import { drawQuantile } from "./draw-quantile.js";
import type { Draw } from "./inputs.js";
import { randomNumbers } from "./random-stream.js";
import { cellsOf, pointBits, sobolStart } from "./sobol.js";

const machine = new DrawMachine();

/** One of 1,024 strata to each draw, by exchanging from the last place down. */
function dealt(raw: Float64Array): Float64Array {
  const order = Array.from({ length: 1024 }, (_, i) => i);
  for (let i = 1023; i > 0; i--) {
    const j = Math.floor((raw[2047 - i] as number) * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return Float64Array.from(order, (stratum, i) => (stratum + (raw[i] as number)) / 1024);
}

/** Laine and Karras, with the constants of N. Vegdahl. */
function flipped(bits: number, seed: number): number {
  const reverse = (word: number): number =>
    Number.parseInt([...(word >>> 0).toString(2).padStart(32, "0")].reverse().join(""), 2);
  let x = reverse(bits) | 0;
  x ^= Math.imul(x, 0x3d20adea);
  x = Math.imul((x + seed) | 0, (seed >>> 16) | 1);
  x ^= Math.imul(x, 0x05526c56);
  x ^= Math.imul(x, 0x53a22864);
  return reverse(x);
}

describe("the drawing machine", () => {
  test.each([["a"], ["a", "b"], ["b", "c", "long name with ü", "d"]])(
    "draws keys together as each alone: %s",
    (...keys) => {
      for (const block of [0, 7, 976]) {
        machine.draw({ seed: 31, sampling: "plain" }, keys, block, keys);
        const together = keys.map((_, slot) => machine.uniforms(slot));
        expect(together).toEqual(keys.map((key) => randomNumbers(31, key, block, new Float64Array(1024))));
      }
    },
  );

  test("deals strata as exchanging does", () => {
    machine.draw({ seed: 5, sampling: "latin" }, ["x", "y", "z"], 3, ["x", "y", "z"]);
    for (const [slot, key] of ["x", "y", "z"].entries())
      expect(machine.uniforms(slot)).toEqual(dealt(randomNumbers(5, key, 3, new Float64Array(2047))));
  });

  test("makes the points of Sobol' with each bit flipped by a hash of those above it", () => {
    machine.draw({ seed: 5, sampling: "sobol" }, ["y", "z"], 3, ["x", "y", "z"]);
    for (const [slot, key] of ["y", "z"].entries()) {
      const { directions, scramble } = sobolStart(5, key, 3, ["x", "y", "z"]);
      const within = randomNumbers(5, cellsOf(key), 3, new Float64Array(1024));
      expect(machine.uniforms(slot)).toEqual(
        within.map((share, i) => {
          const bits = flipped(pointBits(3 * 1024 + i, directions), scramble);
          return (bits + (Math.floor(share * 65536) + 1 / 2) / 65536) / 4294967296;
        }),
      );
    }
  });

  test.each<Draw>([
    { kind: "point", value: 3 },
    { kind: "uniform", low: -2, high: 0.1 },
    { kind: "uniform", low: 4, high: 4 },
    { kind: "triangular", low: 1, mode: 1, high: 2.7 },
    { kind: "triangular", low: -3, mode: 0.2, high: 7 },
    { kind: "triangular", low: 0, mode: 1, high: 1 },
    { kind: "normal", mean: 12, sd: 0.3 },
    { kind: "normal", mean: 12, sd: 0 },
    { kind: "lognormal", meanLog: 3, sdLog: 0.25 },
    { kind: "lognormal", meanLog: 0, sdLog: 90 },
    { kind: "range", low: 5, high: 50 },
    { kind: "pert", low: 0, mode: 1, high: 4 },
    { kind: "discrete", values: [1, 2, 5], weights: [1, 2, 1] },
  ])("gives the bits of single quantiles: %o", (draw) => {
    machine.draw({ seed: 2, sampling: "plain" }, ["u"], 0, ["u"]);
    const uniforms = machine.uniforms(0);
    uniforms.set([1.1102230246251565e-16, 1 - 1.1102230246251565e-16, 0.5, 1e-9, 0.075, 0.925, 0.42500000000000004]);
    machine.put(0, uniforms);
    expect(machine.values(0, draw)).toEqual(uniforms.map((u) => drawQuantile(draw, u)));
  });
});
