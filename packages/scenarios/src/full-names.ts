/** Names as a scenario writes them to the qualified names of the joined model. */
import { didYouMean, type Problem, type Where } from "@palanca/engine";
import type { Scenario } from "./scenario.js";
import { whereOf } from "./scenario-problems.js";

/** One group of a scenario's settings under qualified names; names that none or several have are refused and left out. */
export function withFullNames<Group extends "levers" | "held" | "whose">(
  scenario: Scenario,
  group: Group,
  names: readonly string[],
  model: string,
  problems: Problem[],
): Scenario[Group] {
  const found = Object.entries(scenario[group]).flatMap(([name, value]) => {
    const full = fullName(name, names, whereOf(scenario, `${group}.${name}`, model), group, problems);
    return full ? [[full, value]] : [];
  });
  return Object.fromEntries(found) as Scenario[Group];
}

/** The qualified name that was meant: itself, or the only one that ends in it. */
function fullName(
  name: string,
  names: readonly string[],
  where: Where,
  group: string,
  problems: Problem[],
): string | undefined {
  if (names.includes(name)) return name;
  const ending = names.filter((one) => one.endsWith(`.${name}`));
  if (ending.length === 1) return ending[0];
  const what = group === "levers" ? "lever" : "uncertainty";
  problems.push({
    kind: ending.length > 1 ? "name-not-clear" : `unknown-${what}`,
    where,
    seen: name,
    needed:
      ending.length > 1 ? `More than one model has a ${what} called ${name}.` : `There is no ${what} called ${name}.`,
    todo:
      ending.length > 1
        ? `Say which: ${ending.join(" or ")}.`
        : [
            didYouMean(name, new Set([...names, ...names.map((one) => one.split(".").at(-1) ?? one)])),
            group === "levers" ? `The levers are ${names.join(", ")}.` : "",
          ]
            .filter(Boolean)
            .join(" ") || "`palanca model show` lists them.",
  });
  return undefined;
}
