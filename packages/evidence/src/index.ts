/** The public names of the evidence, and no logic. */
export { bibliography, type CslItem, cite, formatItem, toBibtex } from "./cite.js";
export { type Evidence, openEvidence } from "./evidence.js";
export type {
  CarriedFile,
  CausalClaim,
  Citation,
  Concept,
  Contribution,
  DocumentRecord,
  EvidenceData,
  Fact,
  FilePlace,
  Grade,
  Place,
  Rival,
  Series,
  WorkedClaim,
} from "./records.js";
export { type Found, search, wordsOf } from "./search.js";
