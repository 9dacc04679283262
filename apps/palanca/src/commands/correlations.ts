/** Uncertainties that rise and fall together, as the command line names them, by the keys under which they are drawn. */
import { type Correlation, didYouMean, ProblemsError } from "@palanca/engine";
import type { Case } from "@palanca/scenarios";
import { type CommandOption, type Given, UsageError } from "./command.js";

export const correlateOption: CommandOption = {
  name: "correlate",
  value: "a,b=rank",
  says: "draw two uncertainties together, with this rank correlation from -1 to 1 (may be given again)",
  many: true,
};

/** Reads them, as part of a request; nothing when none is given. */
export function correlationsOf(
  { options }: Given,
  cases: readonly Case[],
): { readonly correlations?: readonly Correlation[] } {
  const texts = (options.correlate ?? []) as readonly string[];
  if (texts.length === 0) return {};
  return {
    correlations: texts.map((text) => {
      const [, first, second, rank] = /^\s*([^,=]+?)\s*,\s*([^,=]+?)\s*=\s*(-?[\d.]+)\s*$/.exec(text) ?? [];
      if (first === undefined || second === undefined || !(Math.abs(Number(rank)) <= 1))
        throw new UsageError(
          `--correlate takes a,b=rank with a rank from -1 to 1, for example a,b=0.6; ${text} is none.`,
        );
      return { between: [keyOf(first, cases), keyOf(second, cases)], rank: Number(rank) };
    }),
  };
}

function keyOf(asked: string, cases: readonly Case[]): string {
  const drawn = new Map(
    cases.flatMap(({ settled }) =>
      Object.values(settled.inputs).flatMap(({ name, value }) => (value.feed === "draw" ? [[name, value.key]] : [])),
    ) as [string, string][],
  );
  const names = [...drawn.keys()];
  const found = names.includes(asked) ? [asked] : names.filter((name) => name.endsWith(`.${asked}`));
  if (found.length === 1) return drawn.get(found[0] as string) as string;
  throw new ProblemsError([
    {
      kind: "unknown-uncertainty",
      where: { model: cases[0]?.model.id ?? "" },
      seen: asked,
      needed: `No uncertainty called ${asked} is drawn here, or more than one model has it.`,
      todo:
        didYouMean(asked, [...names, ...names.map((name) => name.split(".").at(-1) as string)]) ||
        "`palanca model show` lists a model's uncertainties.",
    },
  ]);
}
