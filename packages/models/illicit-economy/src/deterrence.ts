import { flow, type LabModel } from "@palanca/model-kit";

/**
 * Becker (1968): the expected sanction is chance times penalty, set against the margin. Deterred is the share of dealings whose margin, spread
 * evenly in odds about the mean margin, falls short of it: sanction / (sanction + margin).
 */
export const deterrence: LabModel["relationships"] = {
  expected_sanction: flow("case_chance * penalty * (1 + penalty_change)", "1", { label: "Expected sanction a dollar" }),
  sanction_over_margin: flow("expected_sanction / laundering_fee", "1", { label: "Expected sanction over the margin" }),
  deterred: flow("expected_sanction / (expected_sanction + laundering_fee)", "percent", {
    label: "Laundering deterred",
    bounds: [0, 100],
  }),
  weight_here: flow("gdp * intensity / world_output", "1"),
  flow_here: flow("net * weight_here", "USD / year", { label: "Illicit flow here, nothing counted twice" }),
  laundered: flow("laundering * weight_here * (1 - deterred)", "USD / year", { label: "Laundered here" }),
  seized: flow("laundered * seized_share", "USD / year", { label: "Seized here" }),
  lost_to_crime: flow("seized * (1 - seizure_replaced)", "USD / year", { label: "Seized and not made good" }),
  kept: flow("laundered - seized", "USD / year", { label: "Laundered and kept" }),
};
