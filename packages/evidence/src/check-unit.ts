/** The one place where the units of records are checked, by the engine's own reading of units. */
import { type Problem, parseUnit, sameDimension, tellUnit, tryUnit, type Where } from "@palanca/engine";

/**
 * Notes a unit that the engine cannot read, with near names. `counted` are the nouns of `seeds/counted-things.yaml`; with
 * `beside`, the unit of the figure that it is compared with, both must measure the same thing.
 */
export function checkUnit(
  text: string,
  counted: ReadonlySet<string>,
  where: Where,
  problems: Problem[],
  beside?: string,
): void {
  const unit = tryUnit(text, counted, where);
  if ("needed" in unit) {
    const noun = unit.kind === "unit-not-known" ? " A noun that is counted goes into seeds/counted-things.yaml." : "";
    problems.push({ ...unit, todo: `${unit.todo.replace(/Take a unit from.*$/, "")}${noun}`.trim() || unit.todo });
    return;
  }
  if (beside === undefined || "needed" in tryUnit(beside, counted)) return;
  const other = parseUnit(beside, counted);
  if (sameDimension(unit, other)) return;
  problems.push({
    kind: "units-disagree",
    where,
    seen: `${text} beside ${beside}`,
    needed: `One is ${tellUnit(unit)}, the figure that it is compared with ${tellUnit(other)}.`,
    todo: "Give the claim the unit of its stated fact.",
  });
}
