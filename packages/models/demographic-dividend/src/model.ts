import { assumption, defineModel, fact } from "@palanca/model-kit";
import { dividendInputs, dividendMeasures, dividendRelationships } from "./dividend.js";
import { dimensions, mappings, populationInputs, populationRelationships, subranges } from "./population.js";
import { windowInputs, windowMeasures, windowRelationships } from "./windows.js";

const completion = fact(
  "secondary-completion-honduras",
  "secondary-completion-guatemala",
  "secondary-completion-nicaragua",
  "secondary-completion-chile",
  "secondary-completion-peru",
  "secondary-completion-lac",
);

/** The demographic dividend: when each country's window opens and closes, what it is worth, and what school and work let of it come true. */
export const demographicDividend = defineModel({
  id: "demographic-dividend",
  title: "The demographic dividend",
  question: "When does the window open and close, what is it worth, and what if schools and jobs do not follow?",
  time: { from: 2020, to: 2100, step: "5 years" },
  dimensions,
  subranges,
  mappings,

  levers: {
    fertility_change: {
      label: "Fertility against the medium variant",
      unit: "percent",
      default: assumption(0, "The medium variant of the UN."),
      range: [-30, 30],
      because: "about half a child either way, the distance of the UN's low and high variants",
    },
    adolescent_births_change: {
      label: "Births to girls of 15 to 19 against the medium variant",
      unit: "percent",
      default: assumption(0, "The medium variant of the UN."),
      range: [-100, 50],
      because: "from none to half as many again",
    },
    secondary_completion: {
      label: "Secondary completion",
      unit: "percent",
      default: completion,
      range: [20, 100],
      because: "from below the lowest rate documented to everybody",
    },
    youth_employment: {
      label: "Young people of 15 to 24 at work",
      unit: "percent",
      default: assumption(
        42,
        "About two in five in household surveys of the region; the documents give rates of the jobless alone.",
      ),
      range: [20, 70],
      because: "from half of it to what the richest countries reach",
    },
    female_participation: {
      label: "Women of 25 to 64 who work or look for work",
      unit: "percent",
      default: assumption(60, "About three in five in household surveys of the region."),
      range: [30, 95],
      because: "up to what men do",
    },
    migration_change: {
      label: "Net migration against the medium variant",
      unit: "percent",
      default: assumption(0, "The medium variant of the UN."),
      range: [-100, 200],
      because: "from none to three times as much",
    },
  },

  uncertainties: {
    ...populationInputs,
    ...windowInputs,
    ...dividendInputs,
    completion_at_start: { label: "Secondary completion at the start", unit: "percent", value: completion },
  },

  takes: {
    gdp: { label: "GDP", unit: "USD / year", concept: "gdp", value: fact("gdp-current-usd") },
  },

  relationships: { ...populationRelationships, ...windowRelationships, ...dividendRelationships },
  measures: { ...windowMeasures, ...dividendMeasures },

  gives: { population: "people", "dependency-ratio": "dependency_64", ageing: "old_share_59" },
  doubts: [
    "The documents' closing years stem from projections of about 2008; these are of 2019, in which fertility fell sooner.",
  ],
  encodes: [
    "bustillo-age-structure-makes-dividend",
    "bustillo-ageing-raises-costs",
    "bustillo-dividend-not-automatic",
    "bustillo-late-transition-longer-dividend",
    "bustillo-skills-needed-for-dividend",
    "bustillo-working-age-raises-growth",
    "bustillo-youth-investment-seizes-dividend",
  ],
});
