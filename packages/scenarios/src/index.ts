/** The public names of the scenarios package, and no logic. */
export { type Catalogue, resolve } from "./resolve.js";
export type { Case, Scenario } from "./scenario.js";
export { compacted, type Session, type Step, sessionFormat, writeSession } from "./session.js";
export { type Difference, diffScenarios, type Met, settings, stack } from "./stack.js";
