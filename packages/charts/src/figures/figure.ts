/** Result and wish to chart, once for terminal, page and report. */
import type { ChartWish } from "@palanca/model-kit";
import type { ChartSpec } from "../spec.js";
import { bars } from "./bars.js";
import { difference } from "./difference.js";
import { differenceOverTime, isOverTime } from "./difference-over-time.js";
import type { Drawn, Stated } from "./drawn.js";
import { fan } from "./fan.js";
import { refusal } from "./find.js";
import { gradesFigure } from "./grades.js";
import { tornado } from "./tornado.js";

const forms = { fan, difference, bars, tornado, grades: gradesFigure } as const;

/** Makes the chart that a wish asks for. Throws ProblemsError when the result or the evidence has not got what it names. */
export function figure(comparison: Drawn, wish: ChartWish, evidence: Stated): ChartSpec {
  // Wishes come from files too, so the form is not what its type says.
  const make = Object.hasOwn(forms, wish.form) ? forms[wish.form] : undefined;
  if (!make) {
    const todo = `A chart is one of ${Object.keys(forms).join(", ")}.`;
    throw refusal("form-not-known", String(wish.form), "This form of chart is not drawn.", todo);
  }
  // A difference of a quantity is drawn over the years, one of a measure as dots.
  if (make === difference && isOverTime(comparison, wish)) return differenceOverTime(comparison, wish, evidence);
  return make(comparison, wish, evidence);
}
