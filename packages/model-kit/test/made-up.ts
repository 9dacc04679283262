/** Made-up evidence and a model for tests: figures that nobody ever printed. */
import { type Evidence, type EvidenceData, type Fact, openEvidence } from "@palanca/evidence";
import { accounts, assumption, defineModel, fact, flow, rivals, triangular } from "../src/index.js";

const common = { topic: "crime", concept: "robbery", kind: "observation", period: "2010" } as const;
const at = { file: "seeds/facts/made-up.yaml", line: 1 };

function figure(id: string, place: string, more: Partial<Fact>): Fact {
  const citation = { author: "World Census", title: "Counts", year: 2020, where: "table 1" };
  const said_by = `Author of ${id}`;
  return { ...common, id, place, grade: "external", states: id, unit: "percent", said_by, citation, at, ...more };
}

export const facts: Fact[] = [
  figure("share-north", "north", { value: 10, grade: "documented" }),
  figure("share-far", "far-north", { value: 4, hedge: "about", doubt: "The base is not stated." }),
  figure("count-a", "north", { value: 20 }),
  figure("count-b", "north", { low: 30, high: 40 }),
  figure("count-wide", "anywhere-north", { value: 90 }),
  figure("people", "world", { series: "people", unit: "person", period: "2010-2020" }),
  figure("people-by-age", "world", { series: "people-by-age", unit: "person", period: "2010" }),
];

export const data: EvidenceData = {
  format: "palanca-evidence/1",
  facts,
  causal: [],
  claims: [],
  concepts: [{ id: "robbery", label: "Robbery", means: "theft with force" }],
  places: [
    { id: "world", name: "World" },
    { id: "anywhere-north", name: "The North", part_of: "world" },
    { id: "north", name: "Northland", part_of: "anywhere-north" },
    { id: "far-north", name: "Farland", part_of: "north" },
    { id: "south", name: "Southland", part_of: "world" },
  ],
  documents: [],
  series: [
    {
      name: "people",
      fact: "people",
      rows: [
        { place: "north", year: 2010, value: 1000 },
        { place: "north", year: 2020, value: 2000 },
      ],
    },
    {
      name: "people-by-age",
      fact: "people-by-age",
      rows: [
        { place: "north", year: 2010, value: 7, part: "female, old" },
        { place: "north", year: 2010, value: 5, part: "female, young" },
        { place: "north", year: 2010, value: 6, part: "male, old" },
        { place: "north", year: 2010, value: 4, part: "male, young" },
      ],
    },
  ],
  countedThings: [],
  renamed: { "share-old-name": "share-north" },
  questions: [],
  scenarios: [],
  positions: [],
  hash: "made-up",
};

export const evidence: Evidence = openEvidence(data);

export const model = defineModel({
  id: "robbery",
  title: "Robberies",
  question: "How many people are robbed?",
  time: { from: 2010, to: 2020, step: "1 year" },
  dimensions: { sex: ["female", "male"], age: ["young", "old"] },
  levers: {
    patrols: {
      label: "Patrols",
      unit: "1",
      default: assumption(1, "As they are."),
      range: [0, 5],
      because: "made up",
    },
  },
  uncertainties: {
    share: { label: "Share robbed", unit: "1", value: fact("share-north", "share-far") },
    count: { label: "Share robbed, rivals", unit: "percent", value: rivals("count-a", "count-b", "count-wide") },
    account: { label: "Share robbed, accounts", unit: "percent", value: accounts("count-a", "count-wide") },
    habit: { label: "Habit", unit: "1", value: assumption(triangular(0, 1, 2), "Nobody knows.", "share-north") },
    people: { label: "People", unit: "person", value: fact("people"), path: true },
    by_age: { label: "People by age", unit: "person", over: ["sex", "age"], value: fact("people-by-age") },
  },
  relationships: {
    robbed: flow("share * people * habit / (1 + patrols)", "person"),
    others: flow("sum(sum(by_age, age), sex) * (count + account)", "person"),
  },
  measures: {
    robbed_at_end: { of: "last(robbed)", unit: "person", better: "lower" },
    others_at_end: { of: "last(others)", unit: "person", better: "lower" },
  },
});
