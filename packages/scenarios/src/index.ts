/** The public names of the scenarios package, and no logic. */
export type { Case, Scenario } from "./scenario.js";
