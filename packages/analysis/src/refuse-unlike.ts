/** Cases whose difference would be one of place, years or models, and not of policy. */
import { type Problem, refuseIfAny } from "@palanca/engine";
import type { Case } from "@palanca/scenarios";

/** Refuses each case whose place, models or horizon are not those of the first. */
export function refuseUnlike(cases: readonly Case[]): void {
  const [first] = cases;
  const problems: Problem[] = [];
  if (!first) throw new Error("This is a fault in the caller: an analysis needs at least one case.");
  for (const one of cases) {
    const unlike =
      one.settled.place !== first.settled.place
        ? "place"
        : one.model.id !== first.model.id
          ? "models"
          : stepsOf(one) !== stepsOf(first)
            ? "horizon"
            : undefined;
    if (!unlike) continue;
    problems.push({
      kind: "not-comparable",
      where: { ...(one.scenario.file ? { file: one.scenario.file } : {}), symbol: unlike },
      seen: `${first.title} and ${one.title} differ in ${unlike}`,
      needed:
        "What is compared is of one place, one horizon and the same models, so that differences are those of the policy.",
      todo: "Give both the same, or run them one by one and set the results side by side.",
    });
  }
  refuseIfAny(problems);
}

function stepsOf(one: Case): number {
  return one.steps ?? one.plan.time.steps;
}
