/** The public names of the evidence, and no logic. Loads neither YAML nor zod, nor anything of Node. */
export { toDot, toMermaid } from "./causal-drawing.js";
export type { Loop, LoopOptions } from "./causal-loops.js";
export { type CausalEdge, type CausalMap, type CausalNode, causalMap, type EdgeSign } from "./causal-map.js";
export type { Path, PathOptions } from "./causal-paths.js";
export { checkAnchor } from "./check-anchor.js";
export { type AnchorFault, type AnchorReport, checkAnchors, tellAnchorFaults } from "./check-anchors.js";
export { type ClaimCheck, type ClaimFinding, checkClaim, checkClaims } from "./check-claim.js";
export { checkTopics } from "./check-topics.js";
export { bibliography, cite } from "./cite.js";
export type { CslItem } from "./csl-item.js";
export { dataPackage, type PackageFile } from "./data-package.js";
export { type Evidence, openEvidence } from "./evidence.js";
export { type AnchorPlace, anchorPlaces, findAnchor } from "./find-anchor.js";
export { formatCsl, toBibtex } from "./format-csl.js";
export { wordsOf } from "./plain-words.js";
export type {
  Amount,
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
export { type RivalGroup, type RivalMember, rivalGroups, rivalsOf } from "./rivals.js";
export { search } from "./search.js";
export type { Found } from "./search-index.js";
