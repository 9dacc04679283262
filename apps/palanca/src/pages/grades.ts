/** How much of a model rests on figures of a place, counted by grade. */
import { type ModelPackage, settle } from "@palanca/model-kit";
import type { Lab } from "../lab.js";

const GRADES = ["documented", "derived", "external", "assumption"] as const;

/** Where a model is tried when nobody says. */
export function defaultPlace(pack: ModelPackage): string {
  return pack.place ?? "latin-america-and-caribbean";
}

/** `2 · 0 · 1 · 30`, of uncertainties alone or with the levers; nothing where the model cannot be settled. */
export function settledGrades(lab: Lab, pack: ModelPackage, place: string, levers = false): string | undefined {
  const { settled, problems } = settle(pack.model, { place }, lab.evidence);
  if (problems.length > 0) return undefined;
  const grades = Object.values(settled.inputs)
    .filter((input) => levers || input.role !== "lever")
    .map((input) => input.grade);
  return GRADES.map((grade) => grades.filter((one) => one === grade).length).join(" · ");
}

/** Places of which the model has at least one figure that is of the place itself. */
export function ownPlaces(lab: Lab, pack: ModelPackage): string[] {
  return lab.evidence.data.places
    .map(({ id }) => id)
    .filter((place) => place !== "anywhere" && place !== "world" && isOwn(lab, pack, place));
}

function isOwn(lab: Lab, pack: ModelPackage, place: string): boolean {
  const { settled, problems } = settle(pack.model, { place }, lab.evidence);
  if (problems.length > 0) return false;
  return Object.values(settled.inputs).some(
    ({ role, grade, facts }) => role !== "lever" && grade !== "assumption" && facts.some((id) => isOf(lab, id, place)),
  );
}

function isOf({ evidence }: Lab, id: string, place: string): boolean {
  const fact = evidence.fact(id);
  if (fact?.series === undefined) return fact?.place === place;
  return evidence.series(fact.series)?.rows.some((row) => row.place === place) ?? false;
}
