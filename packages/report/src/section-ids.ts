/** The sections of a report in their order; an author's text names one to stand beside. */
export const sectionIds = [
  "answer",
  "question",
  "comparison",
  "charts",
  "doubts",
  "contradictions",
  "parameters",
  "assumptions",
  "warnings",
  "equations",
  "method",
  "sources",
  "again",
] as const;

export type SectionId = (typeof sectionIds)[number];
