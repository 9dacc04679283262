/** The public names of the model kit, and no logic. */
export { assumed } from "./assumed.js";
export type { Check, CheckResult } from "./check.js";
export { type DeclaredInput, declaredInputs, drawKey } from "./declared-inputs.js";
export { type ClaimsOfModel, claimsOfModel } from "./encoded-claims.js";
export { factDraw } from "./fact-draw.js";
export { type Clock, levelsOf, leverAt, leverRows, tellPath, yearsAmiss } from "./lever-path.js";
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
export { policyInputs } from "./policy-inputs.js";
export type { ChartWish, Question } from "./question.js";
export { table, withTables } from "./readme-tables.js";
export { type SettleRequest, settle } from "./settle.js";
export type { Settled, SettledInput } from "./settled.js";
export {
  type AssumptionSource,
  accounts,
  assumption,
  beta,
  binomial,
  discrete,
  empirical,
  exponential,
  type FactSource,
  fact,
  gamma,
  lognormal,
  mixture,
  normal,
  pert,
  point,
  poisson,
  type RivalsSource,
  range,
  rivals,
  type Source,
  studentT,
  triangular,
  truncatedNormal,
  uniform,
} from "./source.js";
