/** What the tornado and the shares say, in a few sentences for those who do not read charts. */
import { tell, tellRange } from "@palanca/charts";
import type { Mattered } from "./matters-work.js";

/** Reads an answer: what moves the measure most and how far, and on what kind of evidence its spread rests. */
export function mattersSentence({ cases, measure, tornado, grades, whose, authors, isSame }: Mattered): string {
  const described = cases.at(-1)?.plan.measures.find(({ name }) => name === measure);
  const unit = described?.unit ?? "1";
  const isDifference = cases.length > 1;
  const about = isDifference
    ? `The difference that ${cases.at(-1)?.title} makes`
    : `${described?.label ?? measure} in ${cases[0]?.title}`;
  const same = isSame ? "The difference is the same in every future, so this is the scenario alone. " : "";
  const [first, second] = tornado.bars;
  if (!first) return `${same}Nothing moves it.`;
  const range = (bar: typeof first) => tellRange(bar.drawnLow, bar.drawnHigh, unit, { difference: isDifference });
  const most = `is moved most by ${lower(first.label)}: ${range(first)} from its 5th to its 95th percentile`;
  const next = second ? `; then by ${lower(second.label)}: ${range(second)}` : "";
  return `${same}${about} ${most}${next}. ${restsOn(grades, authors, whose)}`.trim();
}

function restsOn(grades: Mattered["grades"], authors: Mattered["authors"], whose: Mattered["whose"]): string {
  if (!grades) return "";
  const share = (value: number): string => tell(Math.round(Math.max(0, value) * 100), "percent");
  const parts = grades.filter(({ share: of }) => of.value >= 0.005).sort((a, b) => b.share.value - a.share.value);
  const told = parts.map(({ name, share: of }) => `${share(of.value)} ${plural(name)}`);
  const author = authors?.find(({ name }) => name === "whose number");
  const [choice] = whose ?? [];
  const believed =
    author && choice
      ? ` Whom one believes carries ${share(author.share.value)}, most of all about ${lower(choice.label)}.`
      : "";
  return `Of its spread ${told.join(", ")}.${believed}`;
}

/** What a part of the spread rests on. */
function plural(grade: string): string {
  return grade === "assumption" ? "rests on assumptions" : `on ${grade} figures`;
}

/** A label within a sentence; names and abbreviations keep their capitals. */
function lower(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}
