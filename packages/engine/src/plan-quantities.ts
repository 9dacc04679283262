/** What a plan says about its quantities, inputs and tables, apart from how they are worked out. */
import type { CheckedModel } from "./check-units.js";
import type { Plan, PlanInput, PlanQuantity, PlanTable } from "./plan-format.js";
import type { SlotTable } from "./slot-table.js";

export function describeQuantities(
  checked: CheckedModel,
  slots: SlotTable,
): Pick<Plan, "quantities" | "inputs" | "tables"> {
  const { symbols, dimensions, units, tableUnits, model } = checked;
  const quantities = [...symbols.values()].map((symbol): PlanQuantity => {
    const elements: string[] = [];
    dimensions.forEach(symbol.over, (_element, _at, label) => elements.push(label));
    return {
      name: symbol.name,
      label: symbol.label,
      role: symbol.role,
      unit: symbol.unit,
      toBase: units.get(symbol.name)?.factor ?? 1,
      over: symbol.over,
      elements,
      slot: slots.of(symbol.name),
      ...(symbol.bounds ? { bounds: symbol.bounds } : {}),
      ...(symbol.written ? { equation: symbol.written } : {}),
      ...(symbol.range ? { range: symbol.range } : {}),
    };
  });
  const inputs = [...symbols.values()].flatMap((symbol): PlanInput[] => {
    const { name, role, path, over } = symbol;
    if (role === "stock" || role === "flow" || role === "hidden") return [];
    const feed = role === "lever" || path ? "row" : "column";
    return [{ name, slot: slots.of(name), count: dimensions.count(over), role, feed }];
  });
  const tables = Object.entries(model.tables ?? {}).map(([name, { x, y, ends }]): PlanTable => {
    const unit = tableUnits.get(name);
    const inBase = (values: readonly number[], factor = 1): number[] => values.map((value) => value * factor);
    return { name, x: inBase(x, unit?.x.factor), y: inBase(y, unit?.y.factor), ends };
  });
  return { quantities, inputs, tables };
}
