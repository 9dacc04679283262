/** The line that says which levers were moved and from where, on the screen and on paper. */
import type { Carried } from "../carried.js";
import { isMoved, type Moves } from "../moves.js";
import { element } from "./element.js";
import { tellLevel } from "./lever-row.js";

export function movedNote({ cases, levers }: Carried, moves: Moves): void {
  document.getElementById("moved-note")?.remove();
  if (!isMoved(moves)) return;
  const told = cases.flatMap(({ title, levers: settings }, i) =>
    levers.flatMap(({ name, label, unit }) => {
      const level = moves[i]?.[name];
      if (level === undefined) return [];
      const printed = tellLevel(settings[name]?.level ?? Number.NaN, unit);
      return [`${title}: ${label} ${tellLevel(level, unit)} (as printed ${printed})`];
    }),
  );
  const note = element("p", {
    id: "moved-note",
    text: `Levers were moved in this page. ${told.join("; ")}. What is marked at its side follows them: the answer, the comparison, the charts, what the spread hangs on, parameters and assumptions. All else is as it was printed, and each section says so under its title.`,
  });
  document.getElementById("levers")?.after(note);
}
