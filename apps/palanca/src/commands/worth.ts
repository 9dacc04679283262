import { type KnownPart, percent, type ValueOfEvidence, valueOfEvidence } from "@palanca/analysis";
import { tell, unitOfDifference } from "@palanca/charts";
import { didYouMean, ProblemsError, plainText } from "@palanca/engine";
import { boundOptions, stoppedLine } from "./bounded-run.js";
import { type Command, jsonOption, printJson, UsageError } from "./command.js";
import { ensembleOfScenarios, ensembleOptions, headLine, many } from "./ensemble-of-scenarios.js";
import { textTable } from "./text-table.js";

/** Ranks what should be found out first. */
export const worth: Command = {
  path: "worth",
  says: "what should be found out first: what knowing each uncertainty, or settling a document, is worth to the choice",
  takes: [{ name: "scenario", says: "a file, one of the lab's own, or several joined by +", many: true }],
  options: [
    ...ensembleOptions,
    ...boundOptions("the worth of knowing everything"),
    {
      name: "cost",
      value: "scenario=amount",
      says: "what a policy costs, in the measure's unit (may be given again)",
      many: true,
    },
    jsonOption,
  ],
  examples: [
    "palanca worth honduras-promise honduras-slower --futures 2048",
    "palanca worth honduras-promise --measure avoided_cost --cost honduras-promise=2500000000 --futures 2048",
  ],
  async run(given, { io, lab }) {
    const opened = await lab();
    const costs = Object.fromEntries(many(given, "cost").map(readCost));
    const asked = await ensembleOfScenarios("worth", given, opened, io, {
      analyse(ensemble, measure) {
        refuseUnknown(
          Object.keys(costs),
          ensemble.policies.map((policy) => policy.id),
        );
        return valueOfEvidence(ensemble, { measure, evidence: opened.evidence, costs });
      },
      sureOf: ({ everything }) => ({ what: "the worth of knowing everything", half: everything.margin }),
    });
    const { result, stopped, again, design } = asked;
    const told = toldOf(result);
    if (given.options.json)
      printJson(io, { format: "palanca-evidence-value/1", ...result, told, design, stopped, again });
    else
      io.out(
        `${[
          headLine(asked, opened),
          told,
          table("Uncertainty", result.parameters, result),
          table("Document", result.documents, result),
          stoppedLine(stopped, again),
        ]
          .filter(Boolean)
          .map(plainText)
          .join("\n\n")}\n`,
      );
    return 0;
  },
};

function readCost(text: string): [string, number] {
  const at = text.lastIndexOf("=");
  const amount = Number(text.slice(at + 1));
  if (at > 0 && text.slice(at + 1).trim() !== "" && Number.isFinite(amount)) return [text.slice(0, at).trim(), amount];
  throw new UsageError(`--cost takes scenario=amount; ${text} is none.`);
}

function refuseUnknown(named: readonly string[], known: readonly string[]): void {
  const strangers = named.filter((one) => !known.includes(one));
  if (strangers.length === 0) return;
  throw new ProblemsError(
    strangers.map((seen) => ({
      kind: "unknown-scenario",
      where: {},
      seen,
      needed: "A cost is that of a policy compared.",
      todo: didYouMean(seen, known) || `They are ${known.join(", ")}.`,
    })),
  );
}

function toldOf(result: ValueOfEvidence): string {
  const { label, unit, policies, chosen, everything, regretted } = result;
  const best = policies[chosen];
  const gained = unitOfDifference(unit);
  const head = `${best?.title} is best on average for ${label} (${tell(best?.mean ?? Number.NaN, unit)}${policies.some((one) => one.cost !== 0) ? ", cost taken off" : ""}).`;
  if (everything.value === 0)
    return `${head} It is best in every future too: nothing that could be found out would change the choice.`;
  const [first] = result.parameters.filter((one) => one.isClear);
  return `${head} Another policy would be better in ${percent(regretted)} of futures; to know everything before choosing is worth ${tell(everything.value, gained)} on average. ${
    first
      ? `What should be found out first is ${first.label}, worth ${tell(first.value, gained)}.`
      : "No single uncertainty is worth more than chance gives: they count only together."
  }`;
}

function table(title: string, parts: readonly KnownPart[], { unit, everything }: ValueOfEvidence): string {
  if (parts.length === 0 || everything.value === 0) return "";
  const rows = parts
    .slice(0, 10)
    .map((one) => [
      one.label,
      one.isClear ? tell(one.value, unitOfDifference(unit)) : "none beyond chance",
      one.isClear ? percent(one.value / everything.value) : "",
      one.grade ?? one.columns.join(", "),
    ]);
  return textTable([[title, "worth knowing", "of all", title === "Document" ? "for" : "grade"], ...rows], [1, 2]);
}
