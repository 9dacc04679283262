/** The page of a quantity: its equation with units and values, what it is made of and what uses it side by side, and what is in focus. */
import { displayWidth, tellInput, unitWords } from "@palanca/charts";
import { plainText } from "@palanca/engine";
import { cut, type Line, plain, wrap } from "../../screen/line.js";
import { padded } from "../../screen/table.js";
import { valueAtEnd, valueOverTime, withValues } from "./central-values.js";
import type { Entry } from "./equation-book.js";
import { type EquationsSlice, type Side, standing, type Worked } from "./equations-slice.js";

/** Lines that the page draws, and the one that must stay in sight. */
export function equationLines(
  slice: EquationsSlice,
  worked: Worked,
  { width, height }: { readonly width: number; readonly height: number },
): { lines: Line[]; inSight?: number } {
  const { entry, side, list, at, focus } = standing(slice, worked);
  if (slice.typed !== undefined) return foundLines(list, at, worked, width);
  if (!entry) return { lines: [plain("This model has no equations.")] };
  const head = headLines(entry, worked, width);
  const detail = detailLines(worked.book.get(focus ?? ""), worked, width);
  const room = Math.max(3, height - head.length - detail.length - 3);
  return { lines: [...head, plain(""), ...sideLines(entry, side, at, worked, width, room), plain(""), ...detail] };
}

/** The page in sentences. */
export function equationWords(slice: EquationsSlice, worked: Worked): string[] {
  const { entry, side, list, focus } = standing(slice, worked);
  const labels = (names: readonly string[]): string =>
    names.length === 0 ? "nothing" : names.map((name) => worked.book.get(name)?.label ?? name).join(", ");
  const inFocus = focusWords(worked.book.get(focus ?? ""), worked);
  if (slice.typed !== undefined)
    return [`Found for ${slice.typed || "nothing typed yet"}: ${labels(list.slice(0, 10))}.`, inFocus];
  if (!entry) return ["This model has no equations."];
  const told = focusWords(entry, worked);
  return [
    told,
    `Made of ${labels(entry.causes)}. Used by ${labels(entry.uses)}.`,
    `In focus, of what ${side === "causes" ? "it is made of" : "uses it"}: ${inFocus}`,
  ].map(plainText);
}

function headLines(entry: Entry, { case: one, trace }: Worked, width: number): Line[] {
  const equations = entry.equations.flatMap(({ gives, text }): Line[] => {
    const put = withValues(text, entry.name, one, trace);
    return [
      ...indented(`${gives} ${text}${gives === "changes by" ? " a year" : ""}`, width, { bold: true }),
      ...(put === undefined ? [] : indented(`in ${trace.years.at(-1)}: ${put}`, width, { dim: true })),
    ];
  });
  const input = one.settled.inputs[entry.name];
  const value = valueOverTime(entry, trace);
  const about = `${entry.name} · ${roleWords(entry.role)} · ${unitWords(entry.unit) || "a pure number"}`;
  return [
    [{ text: cut(plainText(entry.label), width), bold: true }],
    ...wrap(about, width).map((text): Line => [{ text, dim: true }]),
    ...equations,
    ...(input ? indented(`${tellInput(input)} (${input.grade})`, width) : []),
    ...(value === "" ? [] : indented(`in the central run ${value}`, width)),
  ];
}

function indented(text: string, width: number, style: { bold?: boolean; dim?: boolean } = {}): Line[] {
  return wrap(text, width - 2).map((line): Line => [{ text: "  " }, { text: line, ...style }]);
}

function roleWords(role: Entry["role"]): string {
  if (role === "start") return "where a stock starts";
  return role === "take" ? "taken from another model or a fact" : role === "flow" ? "worked out each step" : role;
}

/** Two columns: what uses it on the left, what it is made of on the right, scrolled to the focus. */
function sideLines(entry: Entry, here: Side, at: number, worked: Worked, width: number, room: number): Line[] {
  const half = Math.floor((width - 2) / 2);
  const column = (side: Side, title: string): Line[] => {
    const isHere = side === here;
    const names = entry[side];
    const shown = Math.min(names.length, room - 1);
    const first = isHere ? Math.max(0, Math.min(at - Math.floor(shown / 2), names.length - shown)) : 0;
    const more = names.length > shown ? `, ${first + 1}-${first + shown}` : "";
    return [
      [{ text: padded(`${title}: ${names.length}${more}`, half), bold: isHere, dim: !isHere }],
      ...names.slice(first, first + shown).map((name, row): Line => {
        const isFocused = isHere && first + row === at;
        return [{ text: oneLine(worked.book.get(name), worked, half, isFocused), bold: isFocused }];
      }),
    ];
  };
  const left = column("uses", "← used by");
  const right = column("causes", "made of →");
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
    ...(left[row] ?? [{ text: " ".repeat(half) }]),
    { text: "  " },
    ...(right[row] ?? []),
  ]);
}

function oneLine(entry: Entry | undefined, { trace }: Worked, width: number, isFocused: boolean): string {
  if (!entry) return " ".repeat(width);
  const value = valueAtEnd(entry, trace);
  const label = padded(
    `${isFocused ? "▸" : " "} ${plainText(entry.label)}`,
    Math.max(8, width - displayWidth(value) - 1),
  );
  return `${label} ${value}`;
}

function detailLines(entry: Entry | undefined, worked: Worked, width: number): Line[] {
  const words = entry ? `▸ ${focusWords(entry, worked)}` : "Nothing lies this way.";
  return wrap(words, width).map((line): Line => [{ text: line, dim: true }]);
}

/** A quantity in a sentence: its unit, its equation or its draw, and what it comes to in the central run. */
function focusWords(entry: Entry | undefined, { case: one, trace }: Worked): string {
  if (!entry) return "nothing.";
  const text = entry.equations.map(({ gives, text: written }) => `${gives} ${written}`).join("; ");
  const input = one.settled.inputs[entry.name];
  const said = input ? `${tellInput(input)} (${input.grade})` : text;
  const unit = unitWords(entry.unit) || "a pure number";
  return `${plainText(entry.label)}, ${unit}: ${said}. Central run: ${valueOverTime(entry, trace)}.`;
}

/** What was found for what is typed, one a line with its equation. */
function foundLines(
  list: readonly string[],
  at: number,
  worked: Worked,
  width: number,
): { lines: Line[]; inSight: number } {
  const lines = list.flatMap((name, row): Line[] => {
    const entry = worked.book.get(name);
    if (!entry) return [];
    return [[{ text: oneLine(entry, worked, width, row === at), bold: row === at }]];
  });
  return { lines: lines.length > 0 ? lines : [plain("No quantity has these words.")], inSight: at };
}
