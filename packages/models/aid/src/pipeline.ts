import { flow, type LabModel, stock } from "@palanca/model-kit";

const account = ["account"];

/**
 * From appropriation to delivery: vintages of open money that live three years, then contracts, then payment, then what arrives. Only
 * money of the first year on is followed. Spend-out as in federal budget accounting: budget authority, obligations, outlays.
 */
export const pipeline: LabModel["relationships"] = {
  withheld_now: flow("appropriated * withheld_share * (is_incle + is_fmf)", "USD / year", { over: account }),
  released: flow("time >= release_year ? withheld / release_time : 0", "USD / year", {
    over: account,
  }),
  lapsed: flow("withheld / withheld_life", "USD / year", { over: account }),
  withheld: stock({
    label: "Withheld",
    unit: "USD",
    over: account,
    start: "0",
    change: "withheld_now - released - lapsed",
  }),

  every_age: flow("1", "1", { over: ["age"] }),
  is_new: flow("every_age - shift(every_age, age)", "1", { over: ["age"] }),
  is_last: flow("shift(shift(is_new, age), age)", "1", { over: ["age"] }),
  obligated: flow("unobligated * obligation_rate", "USD / year", {
    label: "Obligated, by account and age of the money",
    over: ["account", "age"],
  }),
  unobligated: stock({
    label: "Open money, by account and age",
    unit: "USD",
    over: ["account", "age"],
    start: "0",
    change:
      "(appropriated - withheld_now + released) * is_new + (shift(unobligated, age) - unobligated) / cohort_length - shift(obligated, age)",
  }),
  expired: flow("sum((unobligated / cohort_length - obligated) * is_last, age)", "USD / year", {
    label: "Expired without being obligated",
    over: account,
  }),

  obligated_balance: stock({
    label: "Obligated and not yet paid",
    unit: "USD",
    over: account,
    start: "0",
    change: "sum(obligated, age) - disbursed",
  }),
  disbursed: flow("obligated_balance / disbursement_time", "USD / year", { label: "Disbursed a year", over: account }),
  in_delivery: stock({
    label: "Paid and not yet arrived",
    unit: "USD",
    over: account,
    start: "0",
    change: "disbursed - delivered",
  }),
  delivered: flow("in_delivery / delivery_time", "USD / year", {
    label: "Delivered a year, by account",
    over: account,
  }),

  appropriated_in_all: stock({ label: "Appropriated so far", unit: "USD", start: "0", change: "envelope" }),
  appropriated_so_far: stock({ unit: "USD", over: account, start: "0", change: "appropriated" }),
  disbursed_so_far: stock({ unit: "USD", over: account, start: "0", change: "disbursed" }),
  delivered_so_far: stock({ unit: "USD", over: account, start: "0", change: "delivered" }),
  expired_so_far: stock({ unit: "USD", over: account, start: "0", change: "expired + lapsed" }),
  unspent: flow("sum(unobligated, age) + obligated_balance", "USD", { label: "Unspent", over: account }),
};
