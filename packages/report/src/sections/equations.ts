/** The equations as they were run, set as on paper, with what each quantity is and its unit. */
import { equationsOf } from "@palanca/engine";
import { setMeasure, setRelationship } from "../equations/set-relationship.js";
import type { EquationLine, Section } from "../report.js";
import type { Material } from "../write-report.js";

export async function equations({ result, measures }: Material): Promise<Section> {
  const [first] = result.cases;
  if (!first) return { id: "equations", title: "Equations", blocks: [] };
  // The parser is the largest part of the lab; it is loaded when there is something to set.
  const { parseEquation } = await import("@palanca/engine/plan");
  const lines = Object.entries(first.model.relationships).map(([name, of]): EquationLine => {
    // Joined models keep the names of each of them; the part before the point says which.
    const local = name.slice(name.lastIndexOf(".") + 1);
    return {
      name,
      kind: of.kind,
      label: of.label ?? "",
      unit: of.unit,
      over: of.over ?? [],
      text: equationsOf(of).join("; "),
      signs: setRelationship(local, of, parseEquation),
    };
  });
  const shown = measures.flatMap((name): EquationLine[] => {
    const of = first.model.measures[name];
    if (!of) return [];
    const local = name.slice(name.lastIndexOf(".") + 1);
    const { label = "", unit, of: text } = of;
    return [{ name, kind: "measure", label, unit, over: [], text, signs: [setMeasure(local, text, parseEquation)] }];
  });
  return {
    id: "equations",
    title: "Equations",
    blocks: [
      { block: "equations", caption: "Measures shown in this report", lines: shown },
      { block: "equations", caption: "Relationships; a stock's equation is its change a year", lines },
    ],
  };
}
