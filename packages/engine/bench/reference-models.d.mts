import type { RunCase } from "../src/index.js";

export type ReferenceName = "M1" | "M2" | "M3";

export interface ReferenceModel {
  readonly check_rows: readonly { readonly parameters: readonly number[]; readonly outputs: readonly number[] }[];
}

export declare const measures: Readonly<Record<ReferenceName, readonly string[]>>;

export declare function readReferenceModels(
  folder: string | undefined,
): Readonly<Record<ReferenceName, ReferenceModel>> | undefined;

export declare function caseOf(
  name: ReferenceName,
  reference: Readonly<Record<ReferenceName, ReferenceModel>>,
  steps?: number,
): RunCase;
