/** How the numbers came about, in words that the run record bears out. */
import { tellCount } from "@palanca/charts";
import { paragraph, type Section } from "../report.js";
import type { Material } from "../write-report.js";

const samplings = {
  plain: "plain random draws",
  latin: "Latin hypercubes in blocks of 1,024",
  sobol: "scrambled Sobol' points",
};

export function method({ result }: Material): Section {
  const { design, record, stopped } = result;
  return {
    id: "method",
    title: "Method",
    blocks: [
      paragraph(
        `Each scenario was run over the same ${tellCount(design.futures)} futures (seed ${design.seed}, ${samplings[design.sampling]}); the run ended after ${stopped}. A future is one draw of every uncertainty. Because scenarios share their futures, differences are those of the policy and not of chance.`,
      ),
      paragraph(
        "Where authors disagree, each figure is drawn equally often. A figure for a wider place that stands in for the place asked for is graded an assumption. The shares of spread are first-order shares read from the same futures; they do not count interactions.",
      ),
      paragraph(`Palanca ${record.version}.`),
    ],
  };
}
