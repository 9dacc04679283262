/** The check of a claim in one sentence with its figures. */
import type { ClaimCheck } from "./check-claim.js";
import type { Amount, WorkedClaim } from "./records.js";

/** Tells a check; for one that cannot be made, what is missing. */
export function tellCheck(check: Omit<ClaimCheck, "note">, claim: WorkedClaim): string {
  const { stated, worked, unit, finding, difference = 0 } = check;
  if (!stated || !worked) {
    const missing =
      claim.equation.trim() === "" ? "a figure that it rests on is not stated" : "it has not been worked out";
    return `Not checkable: ${stated ? missing : "there is no single stated figure"}.`;
  }
  const [said, found] = [`${figure(stated)} ${unit}`, `${figure(worked)} ${unit}`];
  switch (finding) {
    case "rounded":
      return check.verdict === "holds"
        ? `Stated as ${said}; worked out as the same.`
        : `Stated as ${said}; worked out as ${found}, which rounds to it.`;
    case "upper-bound":
      return `Stated as ${said}; worked out as ${found}, of which it is the upper bound.`;
    case "lower-bound":
      return `Stated as ${said}; worked out as ${found}, of which it is the lower bound.`;
    case "consistent":
      return `Stated as ${said}; worked out as ${found}, which agrees with it.`;
    default:
      return `Stated as ${said}; worked out as ${found}: ${digits(Math.abs(difference))} ${difference > 0 ? "more" : "less"}.`;
  }
}

function figure(amount: Amount): string {
  return amount.value !== undefined ? digits(amount.value) : `${digits(amount.low)} to ${digits(amount.high)}`;
}

/** Four digits, or all before the point, with commas from ten thousand on. */
function digits(value: number): string {
  const rounded = Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4));
  const [whole = "", part] = String(rounded).split(".");
  const grouped = Math.abs(rounded) >= 10_000 ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  return part === undefined ? grouped : `${grouped}.${part}`;
}
