/** Who pays: individuals, firms and governments, by component, after Figure 3 of Bustillo and Velloso. */
import { assumption, flow, type LabModel, triangular, uniform } from "@palanca/model-kit";

export const payerInputs: LabModel["uncertainties"] = {
  state_part_of_life: {
    label: "Part of lost life and health that governments pay",
    unit: "percent",
    value: assumption(
      triangular(5, 15, 30),
      "Figure 3 gives governments medical spending, and individuals lost productivity and medical care.",
    ),
  },
  firms_part_of_guards: {
    label: "Part of private security that firms pay",
    unit: "percent",
    value: assumption(
      uniform(45, 75),
      "Figure 3 gives preventive private security to individuals and to firms; most contracts are those of firms.",
    ),
  },
  state_part_of_indirect: {
    label: "Part of indirect costs that governments bear",
    unit: "percent",
    value: assumption(
      triangular(10, 18, 30),
      "Taxes forgone, near the region's tax burden of 18 percent.",
      "lac-tax-burden",
    ),
  },
  firms_part_of_indirect: {
    label: "Part of indirect costs that firms bear",
    unit: "percent",
    value: assumption(uniform(25, 50), "Lost investment and customers; Figure 3 names them without a size."),
  },
};

export const payerRelationships: LabModel["relationships"] = {
  paid_by_governments: flow(
    "public_cost_share + state_part_of_life * life_cost_share + state_part_of_indirect * indirect_cost_share",
    "percent",
    { label: "Paid by governments, share of GDP" },
  ),
  paid_by_firms: flow(
    "firms_part_of_guards * private_cost_share + firms_part_of_indirect * indirect_cost_share",
    "percent",
    { label: "Paid by firms, share of GDP" },
  ),
  paid_by_individuals: flow(
    "(1 - state_part_of_life) * life_cost_share + (1 - firms_part_of_guards) * private_cost_share + (1 - state_part_of_indirect - firms_part_of_indirect) * indirect_cost_share",
    "percent",
    { label: "Paid by individuals, share of GDP" },
  ),
};

export const payerMeasures: LabModel["measures"] = {
  borne_by_people_and_firms: {
    label: "Of the cost, borne by people and firms",
    of: "total((paid_by_individuals + paid_by_firms) * gdp)",
    unit: "USD",
    better: "lower",
  },
  private_part: {
    label: "Part of the cost in the first year borne by people and firms",
    of: "first((paid_by_individuals + paid_by_firms) / cost_share)",
    unit: "percent",
    better: "neither",
  },
  borne_by_firms: {
    label: "Of the cost, borne by firms",
    of: "total(paid_by_firms * gdp)",
    unit: "USD",
    better: "lower",
  },
  borne_by_governments: {
    label: "Of the cost, borne by governments",
    of: "total(paid_by_governments * gdp)",
    unit: "USD",
    better: "lower",
  },
};
