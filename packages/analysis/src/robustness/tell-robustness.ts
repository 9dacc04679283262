/** Sentences that read a table of rules: who wins whatever the attitude, and what each attitude picks. */
import type { Robustness } from "./robustness.js";

/** One sentence a finding, the main one first. */
export function tellRobustness(result: Robustness): string[] {
  const title = (policy: number): string => result.policies[policy]?.title ?? "";
  const answered = result.rules.filter((rule) => rule.picked.length > 0);
  const clear = answered.filter((rule) => rule.picked.length < result.policies.length);
  const always = result.policies
    .map((_, i) => i)
    .filter((i) => clear.length > 0 && clear.every((rule) => rule.picked.includes(i)));
  const told: string[] = [];
  const [winner] = always;
  if (winner !== undefined) {
    told.push(`Every attitude picks ${title(winner)}: which rule one holds to does not matter here.`);
  } else {
    result.policies.forEach((policy, i) => {
      const own = clear.filter((rule) => rule.picked.includes(i)).map((rule) => rule.name);
      told.push(
        own.length > 0
          ? `${policy.title} is picked by ${own.length} of ${clear.length} rules: ${own.join(", ")}.`
          : `No rule picks ${policy.title}.`,
      );
    });
  }
  const ties = answered.filter((rule) => rule.picked.length === result.policies.length).map((rule) => rule.name);
  if (ties.length > 0) told.push(`All policies tie under ${ties.join(", ")}.`);
  if (result.satisficing.length > 0 && result.satisficing.every(({ share }) => share === 0))
    told.push("No policy is good enough in any future: what --where asks for lies out of reach of all of them.");
  if (result.satisficing.length > 0 && result.satisficing.every(({ share }) => share === 1))
    told.push("Every policy is good enough in every future: what --where asks for tells none of them apart.");
  for (const { policy, to } of result.equal)
    told.push(`${title(policy)} gives the same as ${title(to)} in every future; one of them can go.`);
  const worse = result.dominated.map(title);
  if (worse.length > 0) told.push(`Another policy does as well or better in every future than ${worse.join(" and ")}.`);
  const mute = result.rules.filter((rule) => rule.picked.length === 0).map((rule) => rule.name);
  if (mute.length > 0)
    told.push(`Without an answer, for ${mute.length === 1 ? "it" : "they"} would divide by zero: ${mute.join(", ")}.`);
  if (result.failed > 0)
    told.push(
      `${result.failed === 1 ? "1 future is" : `${result.failed} futures are`} left out, for a number was lost in ${result.failed === 1 ? "it" : "them"}; ${result.futures} remain.`,
    );
  return told;
}
