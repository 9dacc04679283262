/** The road from a model to its plan; each line is a file. Apart from the rest of the engine, for it alone loads mathjs. */
import { checkUnits } from "./check-units.js";
import type { Model } from "./model.js";
import { planModel } from "./plan.js";
import type { Plan } from "./plan-format.js";
import type { Problem } from "./problem.js";
import { resolve } from "./resolve.js";
import { readStep } from "./step-length.js";

export { clockWords, type EquationFunction, functions, reservedNames } from "./functions.js";
export { childrenOf, literal, parseEquation, type Tree } from "./parse.js";
export { functionsPage, unitsPage } from "./reference-pages.js";

/** Plans a model. Throws ProblemsError with all that is wrong with time, names, dimensions and units at once; loops and lags when these are sound. */
export function planOf(model: Model): Plan {
  const problems: Problem[] = [];
  const time = readStep(model, problems); //                years  -> whole steps
  const resolved = resolve(model, problems); //             text   -> trees whose names are quantities
  const checked = checkUnits(resolved, problems); //        trees  -> trees with units; refuses all problems so far
  return planModel(checked, time); //                       trees  -> order, slots; JSON, of the model alone
}
