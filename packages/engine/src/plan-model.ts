/** The road from a model to its plan; each line is a file. Apart from the rest of the engine, for it alone loads mathjs. */
import { checkUnits } from "./check-units.js";
import type { Model } from "./model.js";
import { planModel } from "./plan.js";
import type { Plan } from "./plan-format.js";
import { resolve } from "./resolve.js";

export { literal } from "./check-units.js";
export { functions, reservedNames } from "./functions.js";
export { childrenOf, parseEquation, type Tree } from "./parse.js";

/** Plans a model. Throws ProblemsError with all problems of the first stage that finds any. */
export function planOf(model: Model): Plan {
  const resolved = resolve(model); //          text   -> trees whose names are quantities
  const checked = checkUnits(resolved); //     trees  -> trees with units
  return planModel(checked); //                trees  -> order, slots; JSON, of the model alone
}
