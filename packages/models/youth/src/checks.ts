import { always, direction } from "@palanca/model-kit/checks";

export const checks = [
  always("the burden never falls below zero", "burden >= 0"),
  direction("an effort leaves a smaller burden", { raise: "yearly_effort", lowers: "burden_at_end" }),
  direction("a worse trend leaves a larger burden", { raise: "underlying_trend", raises: "burden_at_end" }),
];
