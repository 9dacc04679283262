/** Where a number comes from: value, grade, facts with their place in the documents, rivals, doubt, and what uses it. */
import { displayWidth, tell, tellFigure, tellInput, tellRange, unitWords } from "@palanca/charts";
import { equationsOf, inputsBehind, plainText } from "@palanca/engine";
import { cite, type Evidence, type Fact } from "@palanca/evidence";
import type { SettledInput } from "@palanca/model-kit";
import { cut, type Line, plain, wrap } from "../../screen/line.js";
import type { Bench } from "../../state/state.js";

/** The lines about one quantity or measure of the case that is being looked at. */
export function evidenceLines(
  bench: Bench,
  of: string,
  evidence: Evidence,
  width: number,
): { title: string; lines: Line[] } {
  const one = bench.run.comparison?.cases.at(-1);
  if (!one) return { title: of, lines: [plain("There is no result yet.")] };
  const input = one.settled.inputs[of];
  if (input) return { title: input.label, lines: inputLines(input, usedBy(bench, of), evidence, width) };
  const measure = one.plan.measures.find((candidate) => candidate.name === of);
  const quantity = one.plan.quantities.find((candidate) => candidate.name === of);
  const shares = bench.run.comparison?.hangsOn[of] ?? [];
  const result = bench.run.comparison?.measures.find((candidate) => candidate.name === of);
  const lines: Line[] = [
    ...field("worked out as", measure?.equation ?? quantity?.equation ?? "", width),
    ...field("unit", unitWords(measure?.unit ?? quantity?.unit ?? ""), width),
  ];
  for (const [i, spread] of (result?.spreads ?? []).entries()) {
    const title = bench.run.comparison?.cases[i]?.title ?? "";
    lines.push(
      ...field(
        title,
        `${tell(spread.p50, result?.unit ?? "1")}, range ${tellRange(spread.p5, spread.p95, result?.unit ?? "1")}, with every uncertainty at its median ${tell(spread.central, result?.unit ?? "1")}`,
        width,
      ),
    );
  }
  const told = shares.filter((share) => share.share >= 0.01).slice(0, 10);
  if (told.length > 0) {
    lines.push(plain(""), [{ text: "the spread hangs on", bold: true }]);
    for (const share of told)
      lines.push(
        plain(
          `${tell(share.share * 100, "percent", { precision: 2 }).padStart(6)}  ${cut(`${share.label} (${share.grade})`, width - 8)}`,
        ),
      );
  }
  lines.push(...restsOn(bench, of, evidence, width));
  return { title: measure?.label ?? quantity?.label ?? of, lines };
}

/** Every input behind a measure, those with figures first: its value, its grade and who says so. */
function restsOn(bench: Bench, of: string, evidence: Evidence, width: number): Line[] {
  const one = bench.run.comparison?.cases.at(-1);
  const inputs = (one ? inputsBehind(one.plan, of) : []).flatMap((name) => one?.settled.inputs[name] ?? []);
  const sourced = inputs.filter((input) => input.role !== "lever" && input.facts.length > 0);
  const assumed = inputs.filter((input) => input.role !== "lever" && input.facts.length === 0);
  if (sourced.length + assumed.length === 0) return [];
  const head = (text: string): Line[] => [plain(""), [{ text, bold: true }]];
  return [
    ...(sourced.length > 0 ? head("figures that it rests on") : []),
    ...sourced.flatMap((input) => [
      plain(cut(`${input.options.length > 1 ? "⚑ " : ""}${input.label}: ${tellInput(input)} (${input.grade})`, width)),
      ...input.facts.flatMap((id) => {
        const fact = evidence.fact(id);
        const told = fact ? `${tellFigure(fact)}, ${cite(evidence, id, "short")}` : id;
        return wrap(`${id}: ${plainText(told)}`, width - 4).map((text): Line => [{ text: `    ${text}`, dim: true }]);
      }),
    ]),
    ...(assumed.length > 0 ? head("assumptions that it rests on") : []),
    ...assumed.flatMap((input) =>
      wrap(`${input.label}: ${tellInput(input)}. ${input.because ?? ""}`, width).map((text) => plain(text)),
    ),
  ];
}

function inputLines(input: SettledInput, uses: readonly string[], evidence: Evidence, width: number): Line[] {
  const lines: Line[] = [
    ...field("value", tellInput(input), width),
    ...field("unit", unitWords(input.unit), width),
    ...field("grade", input.grade + (input.options.length > 1 ? ", disputed" : ""), width),
    ...(input.placeUsed ? field("place used", evidence.place(input.placeUsed)?.name ?? input.placeUsed, width) : []),
    ...(input.because ? field("because", input.because, width) : []),
  ];
  for (const id of input.facts) {
    const fact = evidence.fact(id);
    if (fact) lines.push(plain(""), ...factLines(fact, evidence, width));
  }
  if (uses.length > 0) {
    lines.push(plain(""), [{ text: "used by", bold: true }]);
    for (const use of uses) lines.push(...wrap(use, width - 2).map((text, i) => plain(i === 0 ? text : `  ${text}`)));
  }
  return lines;
}

function factLines(fact: Fact, evidence: Evidence, width: number): Line[] {
  return [
    ...wrap(plainText(fact.states), width).map((text): Line => [{ text, bold: true }]),
    ...field(
      "figure",
      `${tellFigure(fact)} (${fact.kind}, ${fact.period}, ${evidence.place(fact.place)?.name ?? fact.place})`,
      width,
    ),
    ...field("said by", fact.said_by, width),
    ...field("said in", cite(evidence, fact.id, "full"), width),
    ...(fact.anchor
      ? field("find it by", `"${fact.anchor}"${fact.source ? `, document ${fact.source.document}` : ""}`, width)
      : []),
    ...(fact.equation ? field("worked out", fact.equation, width) : []),
    ...(fact.doubt ? field("doubt", fact.doubt, width) : []),
    ...(fact.rivals ?? []).flatMap((rival) => {
      const other = evidence.fact(rival.id);
      return field("against it", `${other ? `${tellFigure(other)}, ${other.said_by}` : rival.id}: ${rival.why}`, width);
    }),
    ...field("record", `${fact.id}   ${fact.at.file}:${fact.at.line}`, width),
  ];
}

const NAMES = 14;

function field(name: string, text: string, width: number): Line[] {
  const label = cut(name, NAMES - 1);
  return wrap(plainText(text), Math.max(10, width - NAMES)).map(
    (line, i): Line => [
      { text: i === 0 ? label + " ".repeat(Math.max(0, NAMES - displayWidth(label))) : " ".repeat(NAMES), dim: true },
      { text: line },
    ],
  );
}

/** Relationships whose equation names the input. */
function usedBy(bench: Bench, name: string): string[] {
  const model = bench.run.comparison?.cases.at(-1)?.model;
  const [part = "", local = name] = name.includes(".") ? name.split(".") : ["", name];
  const word = new RegExp(`\\b${local.replace(/_start$/, "")}\\b`);
  return Object.entries(model?.relationships ?? {}).flatMap(([of, relationship]) =>
    (part === "" || of.startsWith(`${part}.`)) && equationsOf(relationship).some((text) => word.test(text))
      ? [`${of} = ${equationsOf(relationship).join("; ")}`]
      : [],
  );
}
