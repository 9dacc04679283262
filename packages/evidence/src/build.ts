/** The public names of building evidence from `seeds/`. Apart from the rest, for it alone loads YAML, zod and the parser. */
export { buildEvidence } from "./build-evidence.js";
export { type FactEquation, type Worked, workOut } from "./derive.js";
export type { SeedFile } from "./read-yaml.js";
export { schemas } from "./schemas.js";
export { readSeeds } from "./seed-files.js";
