/** Targets and floors beside what was measured, and whether each is met. */
import { table, three } from "./table.mjs";

/** Gathers rows as the parts of the benchmark measure them. */
export function makeTargets() {
  const rows = [];
  return {
    /** `least` says that more is better; a target without a floor leaves it out. Nothing is said of what was not measured. */
    add(what, value, unit, { target, floor = target, least = false }) {
      if (value === undefined || Number.isNaN(value)) return;
      const reaches = (goal) => (least ? value >= goal : value <= goal);
      const met = reaches(target) ? "target met" : reaches(floor) ? "floor met" : "not met";
      rows.push([what, `${three(value)}${unit}`, `${target}${unit}`, `${floor}${unit}`, met]);
    },
    told: () => `## Targets\n\n${table(["what", "measured", "target", "floor", ""], rows)}`,
  };
}
