/** placeholder while the report is written */
import type { Comparison } from "@palanca/analysis";
import type { Evidence } from "@palanca/evidence";
import type { Question } from "@palanca/model-kit";
export const formats = ["md", "html"] as const;
export type Format = (typeof formats)[number];
export function writeReport(_c: Comparison, _q: Question | undefined, _e: Evidence, _o: { measures: readonly string[] }): { title: string } { return { title: "" }; }
export function print(_r: { title: string }, format: Format): { bytes: string; mime: string; extension: string } { return { bytes: "", mime: "", extension: format }; }
