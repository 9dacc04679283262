/**
 * Every anchor of the evidence held against the documents.
 * Takes: evidence, and texts by the number of the document. Gives: what is missing, as data. Refuses nothing.
 */
import { lookForAnchor, REACH } from "./check-anchor.js";
import type { CausalClaim, EvidenceData, Fact } from "./records.js";

export interface AnchorFault {
  readonly id: string;
  readonly document: string;
  readonly anchor: string;
  /** The record's own file and line. */
  readonly file: string;
  readonly line: number;
  /** What was not found: the anchor, or these figures. */
  readonly figures?: readonly number[];
}

export interface AnchorReport {
  /** How many anchors were looked for. */
  readonly checked: number;
  readonly missingAnchors: readonly AnchorFault[];
  /** Anchors that are found, though not whole on one line. */
  readonly acrossLines: readonly AnchorFault[];
  /** Figures that are not printed within 300 characters of their anchor, in digits or words. */
  readonly missingDigits: readonly AnchorFault[];
}

/** Checks documented facts and causal claims. A document without a text counts as one in which nothing is found. */
export function checkAnchors(data: EvidenceData, documents: ReadonlyMap<string, string>): AnchorReport {
  const records: (Fact | CausalClaim)[] = [...data.facts.filter((fact) => fact.grade === "documented"), ...data.causal];
  const report = {
    checked: 0,
    missingAnchors: [] as AnchorFault[],
    acrossLines: [] as AnchorFault[],
    missingDigits: [] as AnchorFault[],
  };
  for (const record of records) {
    const { source, anchor } = record;
    if (!source || anchor === undefined) continue;
    report.checked++;
    const { places, unseen } = lookForAnchor(record, documents.get(source.document) ?? "");
    const fault: AnchorFault = { id: record.id, document: source.document, anchor, ...record.at };
    if (places.length === 0) report.missingAnchors.push(fault);
    else if (places.every((place) => place.acrossLines)) report.acrossLines.push(fault);
    if (unseen.length > 0) report.missingDigits.push({ ...fault, figures: unseen });
  }
  return report;
}

/** Tells the faults of a report, a line each, with file, line and what to do. */
export function tellAnchorFaults(report: AnchorReport): string[] {
  const place = (fault: AnchorFault): string => `${fault.file}:${fault.line} ${fault.id}`;
  return [
    ...report.missingAnchors.map(
      (fault) => `${place(fault)}: "${fault.anchor}" is not in document ${fault.document}; copy it as printed.`,
    ),
    ...report.acrossLines.map(
      (fault) => `${place(fault)}: "${fault.anchor}" is cut by the end of a line; take words of one line.`,
    ),
    ...report.missingDigits.map(
      (fault) =>
        `${place(fault)}: no ${fault.figures?.join(" and no ")} within ${REACH} characters of "${fault.anchor}"; ` +
        "take an anchor nearer to the figure, or mend the figure.",
    ),
  ];
}
