/** Whether a record's anchor stands in its document, and the figure beside it. */
import { type AnchorPlace, anchorPlaces } from "./find-anchor.js";
import type { CausalClaim, Fact } from "./records.js";
import { saysNumber } from "./says-number.js";

/** How far around the anchor a figure is looked for, in characters. */
export const REACH = 300;

export interface AnchorCheck {
  /** Where the anchor stands; nothing when it is not in the text. */
  readonly places: readonly AnchorPlace[];
  /** Figures of the fact that no place has beside it. */
  readonly unseen: readonly number[];
}

/** Looks for the anchor of a record in its document's text, and for the figures of a fact around it. */
export function lookForAnchor(record: Fact | CausalClaim, text: string): AnchorCheck {
  const places = record.anchor === undefined ? [] : anchorPlaces(text, record.anchor);
  const figures = "concept" in record ? [record.value, record.low, record.high] : [];
  const around = places.map(({ at, length }) => text.slice(Math.max(0, at - REACH), at + length + REACH));
  const unseen = figures
    .filter((value) => value !== undefined)
    .filter((value) => places.length > 0 && !around.some((part) => saysNumber(part, value)));
  return { places, unseen };
}

/** What is wrong with a record's anchor in the document's text, a line a fault; nothing when all is right. */
export function checkAnchor(record: Fact | CausalClaim, text: string): string[] {
  if (record.anchor === undefined) return [];
  const { places, unseen } = lookForAnchor(record, text);
  if (places.length === 0) return [`${record.id}: anchor "${record.anchor}" not found`];
  return unseen.map((value) => `${record.id}: no ${value} within ${REACH} characters of "${record.anchor}"`);
}
