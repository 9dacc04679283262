/** Writes the reference pages docs/functions.md and docs/units.md from the engine's own lists. */
import { functions } from "./functions.js";
import { countedThings, currencies, namedUnits } from "./unit-table.js";

/** The page that lists every function with its units and an example. */
export function functionsPage(): string {
  const rows = [...functions].map(
    ([name, { takes, says, units, example }]) =>
      `| \`${name}(${takes})\` | ${says} | ${units} | \`${example[0]}\` gives ${[example[1]].flat().join(", ")} |`,
  );
  return ["# Functions", "", "| Function | Meaning | Units | Example |", "| --- | --- | --- | --- |", ...rows, ""].join(
    "\n",
  );
}

/** The page that lists every unit. */
export function unitsPage(): string {
  const rows = [...namedUnits].map(([name, { factor, powers }]) => {
    const base = Object.entries(powers).map(([unit, power]) => (power === 1 ? unit : `${unit}^${power}`));
    return `| ${name} | ${factor} | ${base.join(" ") || "pure number"} |`;
  });
  const money = "`USD` is dollars of the year, `USD@2015` constant ones; a deflator in `USD@2015 / USD` joins them.";
  return [
    "# Units",
    "",
    "| Unit | Factor | Base |",
    "| --- | --- | --- |",
    ...rows,
    "",
    "## Money",
    "",
    money,
    "",
    [...currencies].join(", "),
    "",
    "## Things that are counted",
    "",
    [...countedThings].join(", "),
    "",
  ].join("\n");
}
