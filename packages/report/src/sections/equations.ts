/** The equations as they were run, with their units. */
import { equationsOf } from "@palanca/engine";
import { type Section, table } from "../report.js";
import type { Material } from "../write-report.js";

export function equations({ result }: Material): Section {
  const [first] = result.cases;
  if (!first) return { id: "equations", title: "Equations", blocks: [] };
  const rows = Object.entries(first.model.relationships).map(([name, of]) => [
    name,
    of.kind,
    equationsOf(of).join("; "),
    of.unit,
  ]);
  return {
    id: "equations",
    title: "Equations",
    blocks: [
      table("Relationships; a stock's equation is its change a year", ["quantity", "kind", "equation", "unit"], rows),
    ],
  };
}
