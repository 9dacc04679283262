/** What the question's first measure comes to, in one line: in a narrow window the measures are not in sight while a lever moves. */
import { displayWidth, tell, tellRange } from "@palanca/charts";
import { benchKey } from "../state/draft.js";
import { headlineMeasure } from "../state/select.js";
import type { Bench } from "../state/state.js";
import { cut, type Line } from "./line.js";

export function answerLine(bench: Bench, width: number): Line {
  const measure = headlineMeasure(bench);
  const [own, difference] = [measure?.spreads.at(-1), measure?.differences.at(-1)];
  if (!measure || !own) return [{ text: " " }];
  const { unit, better, label } = measure;
  const chance =
    !difference || better === "neither"
      ? ""
      : `, better in ${tell(difference.chanceBetter * 100, "percent", { precision: 2 })}`;
  const told = difference
    ? `${tell(difference.p50, unit, { difference: true })} (${tellRange(difference.p5, difference.p95, unit, { difference: true })})${chance}`
    : `${tell(own.p50, unit)} (${tellRange(own.p5, own.p95, unit)})`;
  // The figures stay whole; a long name loses its end.
  const name = cut(label, Math.max(8, width - displayWidth(told) - 4)).trimEnd();
  // Figures of a level that has been left are still those of before.
  const isOld = bench.run.key !== benchKey(bench);
  return [
    { text: ` ${name}: `, dim: isOld },
    { text: told, bold: !isOld, dim: isOld },
  ];
}
