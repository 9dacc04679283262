/** The bibliography: what the figures of this result were taken from. */
import { bibliography, formatCsl } from "@palanca/evidence";
import { list, type Section } from "../report.js";
import type { Material } from "../write-report.js";
import { factsUsed } from "./parameters.js";

export function sources(material: Material): Section {
  const items = bibliography(material.evidence, factsUsed(material)).map((item) => formatCsl(item, material.style));
  return { id: "sources", title: "Sources", blocks: items.length > 0 ? [list(items)] : [] };
}
