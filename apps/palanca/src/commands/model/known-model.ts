/** A model by name, or the problem with near names. */
import { didYouMean, ProblemsError } from "@palanca/engine";
import type { ModelPackage } from "@palanca/model-kit";
import type { OpenLab } from "../../open-lab.js";
import { UsageError } from "../command.js";

export function knownModel(id: string | undefined, lab: OpenLab): ModelPackage {
  if (id === undefined) throw new UsageError(`Name a model: ${lab.modelIds.join(", ")}.`);
  const pack = lab.model(id);
  if (pack) return pack;
  throw new ProblemsError([
    {
      kind: "unknown-model",
      where: {},
      seen: id,
      needed: `There is no model called ${id}.`,
      todo: didYouMean(id, lab.modelIds) || `The models are ${lab.modelIds.join(", ")}.`,
    },
  ]);
}
