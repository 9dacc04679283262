/** What a model asks for: every lever, uncertainty, take and start with its source. */
import type { LabModel } from "./model.js";
import type { SettledInput } from "./settled.js";
import type { Source } from "./source.js";

/** One input as the model declares it. */
export interface DeclaredInput {
  readonly name: string;
  readonly label: string;
  readonly role: SettledInput["role"];
  readonly unit: string;
  readonly source: Source;
  readonly path: boolean;
  readonly because?: string;
  /** Labels of the elements that it spans, last dimension fastest, as `female, 0-4`; one empty label for a single number. */
  readonly elements: readonly string[];
}

/** Every number that the model asks for, in the order declared. */
export function declaredInputs(model: LabModel): DeclaredInput[] {
  const elements = (over: readonly string[] = []): string[] =>
    over.reduce<string[]>(
      (before, one) =>
        before.flatMap((label) => (model.dimensions?.[one] ?? []).map((next) => (label ? `${label}, ${next}` : next))),
      [""],
    );
  const inputs: DeclaredInput[] = [];
  for (const [name, of] of Object.entries(model.levers)) {
    inputs.push({
      name,
      label: of.label,
      role: "lever",
      unit: of.unit,
      source: of.default,
      path: false,
      because: of.because,
      elements: elements(of.over),
    });
  }
  for (const [name, of] of Object.entries(model.uncertainties)) {
    inputs.push({
      name,
      label: of.label,
      role: "uncertainty",
      unit: of.unit,
      source: of.value,
      path: of.path ?? false,
      elements: elements(of.over),
    });
  }
  for (const [name, of] of Object.entries(model.takes ?? {})) {
    inputs.push({
      name,
      label: of.label,
      role: "take",
      unit: of.unit,
      source: of.value,
      path: of.path ?? false,
      elements: elements(of.over),
    });
  }
  for (const [stock, of] of Object.entries(model.relationships)) {
    if (of.kind !== "stock" || typeof of.start === "string") continue;
    const label = `${of.label ?? stock.replaceAll("_", " ")} at the start`;
    inputs.push({
      name: `${stock}_start`,
      label,
      role: "start",
      unit: of.unit,
      source: of.start,
      path: false,
      elements: elements(of.over),
    });
  }
  return inputs;
}

/** The key under which an assumption is drawn: joined names carry their model already. */
export function drawKey(model: LabModel, name: string): string {
  return name.includes(".") ? name : `${model.id}.${name}`;
}
