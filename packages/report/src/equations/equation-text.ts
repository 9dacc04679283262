/** The equations of a model as it writes them, with what their symbols stand for: what every format shows and the typeset ones start from. */
import type { Comparison } from "@palanca/analysis";

type Case = Comparison["cases"][number];

/** One quantity: a stock has its change and perhaps its start, all else one equation. */
export interface EquationText {
  /** In full, `homicide.rate`. */
  readonly name: string;
  readonly kind: "stock" | "flow" | "measure";
  readonly unit: string;
  readonly start?: string;
  /** Of a stock its change a year. */
  readonly equation: string;
}

/** The equations of one model; of several that are joined each has its own. */
export interface ModelEquations {
  readonly model: string;
  /** The year at which stocks start. */
  readonly from: number;
  readonly dimensions: readonly string[];
  readonly equations: readonly EquationText[];
  readonly symbols: readonly {
    readonly symbol: string;
    readonly meaning: string;
    readonly role: string;
    readonly unit: string;
  }[];
}

/** Gathers the equations of a case, model by model. */
export function equationsOfCase({ model, plan }: Case): ModelEquations[] {
  const own = (name: string): string => name;
  const parts = Object.entries(model.parts ?? { [model.id]: undefined });
  const dimensions = [...Object.keys(model.dimensions ?? {}), ...Object.keys(model.subranges ?? {})];
  return parts.map(([part, names]) => {
    const isOwn = (name: string): boolean => names === undefined || name.startsWith(`${part}.`);
    const local = names ? (name: string): string => name.slice(part.length + 1) : own;
    const relationships = Object.entries(model.relationships).filter(([name]) => isOwn(name));
    const measures = Object.entries(model.measures).filter(([name]) => isOwn(name));
    const quantities = plan.quantities.filter(({ role }) => role !== "hidden");
    const taken = new Map(Object.entries(names ?? {}).filter(([, full]) => !isOwn(full)));
    return {
      model: part,
      from: plan.time.from,
      dimensions,
      equations: [
        ...relationships.map(([name, of]): EquationText => {
          const { kind, unit } = of;
          if (of.kind === "flow") return { name, kind, unit, equation: of.equation };
          const start = typeof of.start === "string" ? { start: of.start } : {};
          return { name, kind, unit, ...start, equation: of.change };
        }),
        ...measures.map(([name, { of, unit }]): EquationText => ({ name, kind: "measure", unit, equation: of })),
      ],
      symbols: [
        ...quantities
          .filter(({ name }) => isOwn(name))
          .map(({ name, label, role, unit }) => ({ symbol: inWords(local(name)), meaning: label, role, unit })),
        ...[...taken].flatMap(([symbol, full]) =>
          quantities
            .filter(({ name }) => name === full)
            .map(({ label, unit }) => ({
              symbol: inWords(symbol),
              meaning: label,
              role: `given by ${full.split(".")[0]}`,
              unit,
            })),
        ),
      ],
    };
  });
}

/** A name as it is read: `entry_flow` is entry flow. */
export function inWords(name: string): string {
  return name.replaceAll("_", " ");
}

/** The equations as rows of plain text: quantity, kind, equation, unit. */
export function equationRows({ equations }: ModelEquations): string[][] {
  return equations.map(({ name, kind, start, equation, unit }) => [
    name,
    kind,
    [...(start === undefined ? [] : [start]), equation].join("; "),
    unit,
  ]);
}

export const equationHead = ["quantity", "kind", "equation", "unit"];
