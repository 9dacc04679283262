import { flow, type LabModel } from "@palanca/model-kit";

const usd = (label: string) => ({ label });

/**
 * Range arithmetic with overlap: gross is the plain sum of the parts; net takes out what one part counts of another (laundering handles the
 * proceeds of the others, bribes are paid from sales); value added leaves transfers out (SNA 2008: bribes and laundering add nothing).
 */
export const parts: LabModel["relationships"] = {
  gross: flow("laundering + bribes + drugs + fakes + firearms", "USD / year", usd("Sum of the five parts")),
  proceeds_laundered: flow(
    "drugs * drugs_laundered + fakes * fakes_laundered + firearms * firearms_laundered + bribes * bribes_laundered",
    "USD / year",
    usd("Proceeds of the other parts that are laundered"),
  ),
  laundering_overlap: flow("min(laundering, proceeds_laundered)", "USD / year"),
  bribe_overlap: flow("min(bribes * bribes_from_sales, drugs + fakes + firearms)", "USD / year"),
  net: flow("gross - laundering_overlap - bribe_overlap", "USD / year", usd("The five parts without double counting")),
  illicit_value_added: flow(
    "value_added * (drugs + fakes + firearms)",
    "USD / year",
    usd("Value added of illicit sales"),
  ),
  other_crime: flow("laundering - laundering_overlap", "USD / year", usd("Laundered money of crimes outside the list")),
  quoted_over_gross: flow("quoted_total / gross", "1", usd("The quoted total over the sum of its parts")),
  net_share: flow(
    "net / world_output",
    "percent",
    usd("The five parts without double counting, share of world output"),
  ),
  quoted_share_worked_out: flow("quoted_total / world_output", "percent"),
  output_implied_by_total: flow(
    "quoted_total / quoted_share",
    "USD / year",
    usd("World output that the quoted total implies"),
  ),
  output_implied_by_laundering: flow(
    "laundering / laundering_share",
    "USD / year",
    usd("World output that laundering implies"),
  ),
  output_implied_by_crime: flow(
    "crime_income / crime_income_share",
    "USD / year",
    usd("World output that 870 billion implies"),
  ),
};
