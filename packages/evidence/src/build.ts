/** The public names of building evidence from `seeds/`. Apart from the rest, for it alone loads YAML, zod, the parser and Node. */
export { buildEvidence } from "./build-evidence.js";
export { type FactEquation, workOut } from "./derive.js";
export type { SeedFile } from "./read-yaml.js";
export { schemas } from "./schemas.js";
export { readDocuments, readSeeds } from "./seed-files.js";
