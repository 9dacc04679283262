import type { LabModel } from "@palanca/model-kit";
import { mixture } from "./mixture.js";
import { projection } from "./projection.js";
import { split } from "./split.js";

/** The curve carried forward; what the two surveys say of the past; and several countries pooled. */
export const relationships: LabModel["relationships"] = { ...projection, ...split, ...mixture };
