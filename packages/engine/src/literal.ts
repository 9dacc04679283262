/** Numbers that are written out in an equation. */

interface Numeric {
  readonly node: string;
  readonly name?: string;
  readonly value?: number;
  readonly args?: readonly Numeric[];
}

/** The value of a written number, also -1 and 1/2. */
export function literal(tree: unknown): number | undefined {
  if (!tree) return undefined;
  const { node, name, value, args } = tree as Numeric;
  if (node === "number") return value;
  if (node !== "operator" || (name !== "negate" && name !== "divide")) return undefined;
  const values = (args ?? []).map(literal);
  if (values.some((one) => one === undefined)) return undefined;
  return name === "negate" ? -(values[0] as number) : (values[0] as number) / (values[1] as number);
}
