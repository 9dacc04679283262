/** Flow balance of fighters, the queue for reintegration, and those who come back. */
import { fact, flow, type LabModel, stock } from "@palanca/model-kit";

const fighters = "fighter / year";
const people = "person / year";

export const relationships: LabModel["relationships"] = {
  group_revenue: flow("drug_revenue * group_share * (1 - revenue_denied)", "USD / year", {
    label: "Revenue of the group",
  }),
  revenue_index: flow("drug_revenue / init(drug_revenue) * (1 - revenue_denied)", "1"),
  presence: flow("smth1(teams, teams_lag, 0) / departments", "1"),
  haven: flow("haven_share * height * (1 - teams_effect * presence)", "fighter", {
    label: "Fighters whom havens shelter",
  }),
  exposed: flow("max(0, fighters - haven)", "fighter"),

  // Attrition saturates: pressure reaches only those outside the havens, and some of it recruits (Kress and Szechtman 2009).
  killed: flow("pressure * attrition * exposed", fighters, { label: "Killed or captured" }),
  deserted: flow("pressure * desertion * exposed", fighters, { label: "Deserted" }),
  recruited: flow(
    "recruitment_rate * fighters * exp(revenue_elasticity * log(revenue_index)) + grievance * killed",
    fighters,
    {
      label: "Recruited",
    },
  ),
  released: flow("accord > 0 ? max(0, fighters - (1 - accord) * init(fighters)) / accord_time : 0", fighters, {
    label: "Leave by accord",
  }),
  fighters: stock({
    label: "Fighters",
    unit: "fighter",
    start: fact("farc-armed-2015-dominguez"),
    change: "recruited - killed - deserted - released",
    bounds: [0, 1_000_000],
  }),
  network: stock({
    label: "Support network outside any programme",
    unit: "person",
    start: "network_at_start",
    change: "-network_entering",
  }),
  network_entering: flow("accord * network_included * network / accord_time", people),

  // A queue with capacity, then completion and relapse as competing hazards.
  leaving: flow("people_per_fighter * (deserted + released) + network_entering", people, {
    label: "People who lay down arms",
  }),
  admitted: flow("min(programme_places, waiting / admission_time)", people),
  waiting: stock({
    label: "People waiting for a place",
    unit: "person",
    start: "0",
    change: "leaving - admitted - relapse_waiting * waiting",
    bounds: [0, 1_000_000],
  }),
  in_programme: stock({
    label: "People in the programme",
    unit: "person",
    start: "0",
    change: "admitted - completed - relapse_inside * in_programme",
  }),
  completed: flow("in_programme / programme_time", people),
  reintegrated: stock({
    label: "People who completed the programme and did not relapse",
    unit: "person",
    start: "0",
    change: "completed - relapse_after * reintegrated",
  }),
  relapsed: flow("relapse_waiting * waiting + relapse_inside * in_programme + relapse_after * reintegrated", people, {
    label: "People who take up arms or crime again",
  }),
  moving_in: flow("void_recruits * people_per_fighter * released * (1 - presence)", people),
  arrested: flow("pressure * successor_attrition * successors", people),
  successors: stock({
    label: "Members of successor groups",
    unit: "person",
    start: "successors_at_start",
    change: "relapse_to_successors * relapsed + moving_in - arrested",
    bounds: [0, 1_000_000],
  }),
  armed: flow("people_per_fighter * fighters + successors", "person", { label: "People under arms" }),

  quality: stock({
    label: "Capacity of a fighter, against one at the height",
    unit: "1",
    start: "quality_at_start",
    change: "leader_recovery * (1 - quality) - leader_effect * leaders_removed * quality",
  }),
  capability: flow("fighters / height * quality", "1", { label: "Capacity of the group, against its height" }),

  programme_cost: flow("in_programme * place_cost", "USD / year", { label: "Cost of the programme" }),
  caseload_fighters: flow("people_per_fighter * fighters / programme_places", "year"),
  caseload_all: flow("(people_per_fighter * fighters + network) / programme_places", "year"),

  came: stock({
    unit: "person",
    start: "people_per_fighter * fighters + network + successors",
    change: "people_per_fighter * recruited + moving_in",
  }),
  gone: stock({
    unit: "person",
    start: "0",
    change: "people_per_fighter * killed + arrested + (1 - relapse_to_successors) * relapsed",
  }),
  held: flow("people_per_fighter * fighters + network + waiting + in_programme + reintegrated + successors", "person"),
};
