/** The equations as they were run, model by model, and what their symbols stand for. */
import { equationsOfCase } from "../equations/equation-text.js";
import { type Block, type Section, table } from "../report.js";
import type { Material } from "../write-report.js";

export function equations({ result }: Pick<Material, "result">): Section {
  const [first] = result.cases;
  const blocks = (first ? equationsOfCase(first) : []).flatMap((of): Block[] => [
    { block: "equations", caption: `Equations of ${of.model}; a stock has its change a year`, of },
    table(
      `What the symbols of ${of.model} stand for`,
      ["symbol", "meaning", "role", "unit"],
      of.symbols.map(({ symbol, meaning, role, unit }) => [symbol, meaning, role, unit]),
    ),
  ]);
  return { id: "equations", title: "Equations", blocks };
}
