/** The public names of the model kit, and no logic. */
export type { Check } from "./check.js";
export { type DeclaredInput, declaredInputs, drawKey } from "./declared-inputs.js";
export { factDraw } from "./fact-draw.js";
export {
  defineModel,
  flow,
  type LabModel,
  type LeverPath,
  type ModelPackage,
  type ModelScenario,
  type ModelScenarios,
  scenariosFor,
  stock,
} from "./model.js";
export type { ChartWish, Question } from "./question.js";
export { type SettleRequest, settle } from "./settle.js";
export type { Settled, SettledInput } from "./settled.js";
export {
  type AssumptionSource,
  assumption,
  discrete,
  type FactSource,
  fact,
  normal,
  pert,
  point,
  type RivalsSource,
  rivals,
  type Source,
  triangular,
  uniform,
} from "./source.js";
