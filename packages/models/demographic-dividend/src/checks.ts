import { always, direction, limit, reproduction } from "@palanca/model-kit/checks";
import { windowReproductions } from "./stated-ends.js";

export const checks = [
  always(
    "nobody is fewer than zero, somebody dies in every step, and nobody survives by more than one",
    "min(min(population, age), sex) >= 0 and deaths > 0 and max(max(survival, age), sex) <= 1",
  ),
  always(
    "people at the end of a step are those at its start, those born, those who came, less those who died",
    "abs(sum(sum(next_population, age), sex) - people - births - sum(sum(migrants, age), sex) + deaths) <= people / 1000000000",
  ),
  always(
    "working to 64 leaves fewer dependents than to 59, and the UN's window is never open above its limit of the old",
    "dependency_64 < dependency_59 and (un_open_64 == 0 or old_share_64 < un_old_limit)",
  ),
  direction("more children leave more people", { raise: "fertility_change", raises: "people_2050" }),
  direction("higher mortality leaves fewer people", { raise: "mortality_level", lowers: "people_2050" }),
  direction("more schooling lets more of the dividend come true", {
    raise: "secondary_completion",
    raises: "realised_2050",
  }),
  direction("more work for the young raises income", { raise: "youth_employment", raises: "realised_2050" }),
  direction("women at work raise income", { raise: "female_participation", raises: "realised_2050" }),
  direction("ageing costs more where an old person costs more", {
    raise: "cost_of_old_person",
    raises: "ageing_cost_2050",
  }),
  limit("a policy that undoes the drift of fertility leaves the medium variant", {
    measure: "people_2050",
    with: { fertility_change: 0, fertility_drift: 0 },
    against: { fertility_change: 15, fertility_drift: -15 },
  }),
  ...windowReproductions,
  reproduction("five persons of 60 and over for every four young (15 to 29, as in the article) by 2050", {
    of: "at(old_per_young, 2050)",
    fact: "lac-old-per-young-2050",
    within: 0.5,
    place: "latin-america-and-caribbean",
  }),
  ...(["honduras", "el-salvador", "guatemala"] as const).map((place, i) =>
    reproduction(`births to girls of ${place} against the pregnancies stated for the Northern Triangle`, {
      of: "first(adolescent_birth_rate)",
      fact: "northern-triangle-adolescent-births",
      within: 0.5,
      place,
      miss: {
        gives: [67.584, 65.231999216, 65.05998776][i] as number,
        because: "The document counts pregnancies; these are births, and of one of three countries in 2020 to 2025.",
      },
    }),
  ),
];
