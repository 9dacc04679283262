/** The force as shares on the street, in training and vacant; corruption, trust, and what is solved. */
import { flow, type LabModel, stock } from "@palanca/model-kit";

const rate = "case / year";
const part = (label: string, start: string, change: string) =>
  stock({ label, unit: "1", start, change, bounds: [0, 10] });

export const relationships: LabModel["relationships"] = {
  // A pipeline: officers in training and posts left by the vetted are off the street, so that capacity dips before it rises.
  street: flow("1 - in_training - vacant", "1", { label: "Officers on the street, share of the force" }),
  training_now: flow("training * (1 - crowding * deployment)", "1 / year"),
  in_training: part(
    "Officers in training, share of the force",
    "0",
    "training_now * street - in_training / training_time",
  ),
  removed: flow("vetting * detection * corrupt * street", "1 / year"),
  vacant: part("Vacant posts, share of the force", "0", "removed - vacant / hiring_time"),
  trained_now: flow("in_training / training_time", "1 / year"),
  trained: part("Trained anew, share of the force", "0", "trained_now * (1 - trained) - forgetting * trained"),

  // Corruption by exposure, at rest at the start; vetting removes, rotation resets.
  corrupt: part(
    "Corrupt officers",
    "corrupt_at_start",
    "exposure * (1 - corrupt) - exposure * (1 - corrupt_at_start) / corrupt_at_start * corrupt - (vetting * detection + rotation * reset) * corrupt",
  ),
  quality_aim: flow("(1 + training_gain * trained) * (1 - corrupt) / (1 - corrupt_at_start)", "1"),
  quality: part("Quality of the police, start = 1", "1", "(quality_aim - quality) / quality_lag"),
  effective: flow("street * quality", "1", { label: "Effective police, start = 1" }),

  // Soldiers deter at once, people get used to them, and exposure corrupts them as it does the police.
  soldiers_corrupt: part("Corrupted soldiers", "0", "soldier_exposure * deployment * (1 - soldiers_corrupt)"),
  deterred: flow("deployment_effect * max(0, deployment - smth1(deployment, deployment_fade, 0))", "1"),
  preyed: flow("soldier_predation * deployment * soldiers_corrupt", "1"),
  soldiers_change: flow("preyed - deterred", "percent", { label: "Change of crime that soldiers bring" }),

  crimes_at_start: flow("people * adults * crime_rate_at_start", rate),
  crimes: flow(
    "crimes_at_start * (1 + soldiers_change) * (1 + community_effect * community_policing) * exp(-police_elasticity * log(effective) - clearance_elasticity * log(smth1(solved_share / solved_share_at_start, trust_time, 1)))",
    rate,
    { label: "Crimes a year" },
  ),
  crime_rate: flow("crimes / (people * adults)", "case / (100000 person year)", {
    label: "Crimes for the adults in a year",
  }),

  trust_aim: flow(
    "clamp(trust_at_start * exp(service_effect * log(smth1(reports_solved / solved_at_start, trust_time, 1))) * (1 - abuse_effect * deployment * soldiers_corrupt) * (1 - tie_loss * rotation / yearly), 0, 1)",
    "1",
  ),
  trust: part("Trust", "trust_at_start", "(trust_aim - trust) / trust_time"),
  reporting_by_trust: flow("min(1, reporting_at_start * exp(reporting_answer * log(trust / trust_at_start)))", "1"),
  reporting: flow("reporting_by_trust + (1 - reporting_by_trust) * reporting_help", "percent", {
    label: "Crimes reported",
  }),

  // Cleared is the lesser of capacity and solvable reports: with few reports capacity idles, with many it binds.
  reports: flow("crimes * reporting", rate, { label: "Reports a year" }),
  capacity: flow("init(crimes_at_start) * reporting_at_start * solved_at_start * detectives * effective", rate),
  solvable_reports: flow("reports * solvable", rate),
  cleared: flow("min(capacity, solvable_reports)", rate, { label: "Crimes solved a year" }),
  reports_solved: flow("cleared / reports", "percent", { label: "Reports solved" }),
  solved_share_at_start: flow("reporting_at_start * solved_at_start", "1"),
  solved_share: flow("cleared / crimes", "percent", { label: "Crimes reported and solved" }),

  trained_officers: flow("trained_now * officers_per_head * people", "officer / year"),
};
