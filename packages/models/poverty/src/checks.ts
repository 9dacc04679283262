import { always } from "@palanca/model-kit/checks";
import { backTests } from "./back-tests.js";
import { directions } from "./directions.js";
import { reproductions } from "./reproductions.js";

export const checks = [
  always(
    "growth and less inequality together make up the whole fall",
    "abs(growth_part + equality_part - poverty_fall) <= (abs(growth_part) + abs(equality_part)) / 2 ^ 40",
  ),
  always("the extremely poor are among the poor", "extreme_headcount <= headcount"),
  always(
    "the gap is no more than the headcount, and severity no more than the gap",
    "severity <= gap and gap <= headcount",
  ),
  always("the vulnerable band never holds more than it can", "vulnerable <= most_vulnerable + 1 / 2 ^ 40"),
  always("shares of people by country add up to one", "abs(sum(country_weight, country) - 1) <= 1 / 2 ^ 40"),
  always(
    "the curve gives the surveyed headcount back",
    "abs(normal_cdf(late_spread / 2 - log(late_mean) / late_spread) - surveyed_poverty) <= 1 / 2 ^ 40",
  ),
  always("poor, middle class and the rest are all the people", "headcount + middle_class <= 1 + 1 / 2 ^ 40"),
  ...directions,
  ...reproductions,
  ...backTests,
];
