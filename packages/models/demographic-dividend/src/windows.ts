/** When the window is open: three definitions, each with working ages of 15 to 59 and of 15 to 64. */
import { fact, flow, type LabModel } from "@palanca/model-kit";

/** Definitions by whose they are, in the order shown. */
export const definitions = ["unfpa", "celade", "un"] as const;
/** The last of the working ages. */
export const lastAges = ["59", "64"] as const;

export const windowInputs: LabModel["uncertainties"] = {
  celade_limit: {
    label: "Dependents for each person of working age below which the window stays open",
    unit: "1",
    value: fact("dividend-dependency-threshold"),
  },
  un_young_limit: {
    label: "Share of people under 15 below which the window opens",
    unit: "percent",
    value: fact("un-window-young-share"),
  },
  un_old_limit: {
    label: "Share of old people above which the window closes",
    unit: "percent",
    value: fact("un-window-old-share"),
  },
};

/**
 * The year in which `what` first rises to `limit`, read linearly within the step; the first year when it stands above it then, and one step
 * past the end when it never does.
 */
function rises(what: string, limit: string): string {
  return `${what} >= ${limit} and (step_number == 0 or previous(${what}, ${limit} + 1) < ${limit}) ? time - (step_number == 0 ? 0 : step_length * (${what} - ${limit}) / (${what} - previous(${what}, 0))) : past_end`;
}

function of(last: (typeof lastAges)[number]): LabModel["relationships"] {
  const old = last === "59" ? "aged_60" : "aged_65";
  const ratio = `dependency_${last}`;
  return {
    [ratio]: flow(`(sum(of_age, child) + sum(of_age, ${old})) / sum(of_age, working_to_${last})`, "1", {
      label: `Dependents for each person of 15 to ${last}`,
      bounds: [0, 1000],
    }),
    [`old_share_${last}`]: flow(`sum(of_age, ${old}) / people`, "percent", {
      label: `Share of people older than ${last}`,
    }),
    [`unfpa_open_${last}`]: flow(`${ratio} < 1 ? 1 : 0`, "1", { label: `Open for UNFPA, working to ${last}` }),
    // Before the first year no ratio is known; it counts as falling then, as it did almost everywhere in the region.
    [`celade_open_${last}`]: flow(
      `${ratio} < celade_limit or ${ratio} < previous(${ratio}, 2 * ${ratio}) ? 1 : 0`,
      "1",
      { label: `Open for CELADE, working to ${last}` },
    ),
    [`un_open_${last}`]: flow(`young_share < un_young_limit and old_share_${last} < un_old_limit ? 1 : 0`, "1", {
      label: `Open for the UN, working to ${last}`,
    }),
    [`unfpa_closing_${last}`]: flow(rises(ratio, "1"), "year"),
    // Closed by the limit when the ratio crosses it on its way up, else when it turns above the limit.
    [`celade_closing_${last}`]: flow(
      `celade_open_${last} == 0 and previous(celade_open_${last}, 1) == 1 ? (previous(${ratio}, 0) < celade_limit ? time - step_length * (${ratio} - celade_limit) / (${ratio} - previous(${ratio}, 0)) : time - step_length) : past_end`,
      "year",
    ),
    [`un_closing_${last}`]: flow(rises(`old_share_${last}`, "un_old_limit"), "year"),
  };
}

export const windowRelationships: LabModel["relationships"] = {
  young_share: flow("sum(of_age, child) / people", "percent", { label: "Share of people under 15" }),
  past_end: flow("end_year + step_length", "year"),
  ...of("59"),
  ...of("64"),
};

/** Opening and closing of each definition as measures: `celade_closes_59`. */
export const windowMeasures: LabModel["measures"] = Object.fromEntries(
  definitions.flatMap((definition) =>
    lastAges.flatMap((last) => {
      const told = `${definition === "un" ? "the UN" : definition.toUpperCase()}, working to ${last}`;
      return [
        [
          `${definition}_opens_${last}`,
          {
            label: `Year from which the window is open by ${told}`,
            of: `first_time(${definition}_open_${last} > 0)`,
            unit: "year",
            better: "neither" as const,
          },
        ],
        [
          `${definition}_closes_${last}`,
          {
            label: `Year in which the window closes by ${told}`,
            of: `lowest(${definition}_closing_${last})`,
            unit: "year",
            better: "neither" as const,
          },
        ],
      ];
    }),
  ),
);
