/** A place by its id, or the problem with near names. */
import { didYouMean, ProblemsError } from "@palanca/engine";
import type { Evidence, Place } from "@palanca/evidence";

/** Finds a place; `written` is how it was asked for. Throws ProblemsError when there is none. */
export function knownPlace(id: string, evidence: Evidence, written = id): Place {
  const place = evidence.place(id);
  if (place) return place;
  const ids = evidence.data.places.map((one) => one.id);
  const todo = didYouMean(id, ids) || "`palanca place list` lists them.";
  throw new ProblemsError([
    { kind: "unknown-place", where: {}, seen: written, needed: `There is no place called ${id}.`, todo },
  ]);
}
