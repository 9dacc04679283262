/** The bibliography: what the figures of this result were taken from. */
import { bibliography, formatCsl } from "@palanca/evidence";
import { list, type Section } from "../report.js";
import { factsUsed } from "../told-inputs.js";
import type { Material } from "../write-report.js";

export function sources(material: Material): Section {
  const items = bibliography(material.evidence, factsUsed(material.result)).map((item) =>
    formatCsl(item, material.style),
  );
  return { id: "sources", title: "Sources", blocks: items.length > 0 ? [list(items)] : [] };
}
