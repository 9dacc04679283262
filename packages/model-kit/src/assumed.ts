/** Uncertainties of one unit whose size no document gives: lowest, likeliest and highest value, with the reason. */
import type { Uncertainty } from "@palanca/engine";
import { assumption, type Source, triangular } from "./source.js";

/** For a unit, the maker of its assumed uncertainties: `const share = assumed("percent")`. */
export const assumed =
  (unit: string) =>
  (
    label: string,
    low: number,
    mode: number,
    high: number,
    because: string,
    ...leansOn: readonly string[]
  ): Uncertainty<Source> => ({ label, unit, value: assumption(triangular(low, mode, high), because, ...leansOn) });
