/** What is done beside running: drawing and summing up, each on its own. */
import { BandAccumulator, BandHistogram, BLOCK, countBlock, readyCase } from "@palanca/engine";
import { DrawnColumns, drawBlock, drawsOf, quantile, sortedSound } from "@palanca/engine/run";
import { perFuture } from "./forms/engine.mjs";
import { caseOf } from "./reference-models.mjs";

/** Nanoseconds a future for the 20 parameters of M2, by way of sampling. */
export function drawing(reference, seconds) {
  const draws = drawsOf([caseOf("M2", reference)]);
  const cache = new DrawnColumns();
  const by = (design, kept) =>
    perFuture(seconds, (index) => drawBlock({ seed: 1, ...design }, draws, index % 64, kept)) * 1e9;
  return [
    ["20 parameters, plain", by({ sampling: "plain" })],
    ["20 parameters, Latin hypercube", by({ sampling: "latin" })],
    ["20 parameters, Sobol'", by({ sampling: "sobol" })],
    [
      "20 parameters, two of them correlated",
      by({ sampling: "latin", correlations: [{ between: ["g0", "c_v"], rank: 0.5 }] }),
    ],
    ["20 parameters drawn before and kept", by({ sampling: "latin" }, cache)],
  ];
}

/** Nanoseconds a value for the bands of 10,240 futures: sorted, and in a histogram. */
export function summing(reference, seconds) {
  const [draws, blocks] = [drawsOf([caseOf("M2", reference)]), 10];
  const values = new Float64Array(blocks * BLOCK);
  for (let block = 0; block < blocks; block++)
    values.set(drawBlock({ seed: 1, sampling: "plain" }, draws, block).values().next().value, block * BLOCK);
  const levels = [0.05, 0.25, 0.5, 0.75, 0.95];
  const each = (work) => (perFuture(seconds, work) * 1e9) / blocks;
  return [
    [
      "five quantiles by sorting",
      each(() => {
        const sorted = sortedSound(values);
        return levels.map((p) => quantile(sorted, p));
      }),
    ],
    [
      "five quantiles by histogram, block by block",
      each(() => {
        const histogram = new BandHistogram();
        for (let block = 0; block < blocks; block++) histogram.add(values, block * BLOCK, BLOCK);
        return levels.map((p) => histogram.quantile(p));
      }),
    ],
  ];
}

/** Milliseconds from a moved lever to the bands of eight stocks of M2 over 10,000 futures, on one thread: columns and code are there. */
export function keyPress(reference, seconds) {
  const one = caseOf("M2", reference);
  const draws = drawsOf([one]);
  const keep = one.plan.quantities.filter(({ role }) => role === "stock").map(({ name }) => name);
  const design = { seed: 1, futures: 10_000, sampling: "latin", keep };
  const drawn = new DrawnColumns();
  const levels = [0.05, 0.25, 0.5, 0.75, 0.95];
  const answer = (turn) => {
    const moved = { ...one.inputs, v_ref: { feed: "constant", values: [20 + turn / 100] } };
    const ready = [readyCase({ ...one, inputs: moved }, keep)];
    const bands = new BandAccumulator();
    for (let index = 0; index * BLOCK < design.futures; index++)
      countBlock(ready, draws, design, index, drawn, [bands]);
    return keep.map((name) => levels.map((p) => bands.quantiles(name, p)));
  };
  return 1000 * perFuture(seconds, answer, 1);
}
