/** The levers: each with its slider, the mark where it stands by itself, and its level in words. */
import { displayWidth, tell, tellRange } from "@palanca/charts";
import type { Evidence } from "@palanca/evidence";
import { cut, type Line, plain } from "../../screen/line.js";
import { policyOf } from "../../state/draft.js";
import { levelOf, pathOf } from "../../state/levers.js";
import type { Bench, LeverInfo } from "../../state/state.js";
import { definePane } from "../pane.js";
import { walk } from "../walk.js";
import { leverKeys } from "./lever-keys.js";
import { precedentsFor, verdictOf } from "./precedents.js";

export interface LeversSlice {
  readonly at: number;
  /** Digits being typed for the lever in focus. */
  readonly typed?: string;
}

export const leversPane = definePane<LeversSlice>({
  name: "levers",
  title: "levers",
  stands: "bench",
  starts: () => ({ at: 0 }),
  keys: leverKeys,
  // A dot alone is a key (a fine step); within a number it is a dot.
  text: ({ typed }) => (typed === undefined ? /^[0-9-]$/ : /^[0-9.e-]$/),
  focus: ({ at }, { bench }) => bench?.levers[at]?.name,
  reduce(slice, act, { bench }) {
    const { typed, ...rest } = slice;
    switch (act.type) {
      case "typed":
        return { ...rest, typed: ((typed ?? "") + act.text).slice(0, 12) };
      case "erased":
        return typed && typed.length > 1 ? { ...rest, typed: typed.slice(0, -1) } : rest;
      case "dropped":
        return rest;
      default:
        return walk(rest, act, bench?.levers.length ?? 0);
    }
  },
  table: ({ bench }) =>
    bench && {
      columns: ["lever", "label", "unit", "level", "standing", "least", "most"],
      rows: bench.levers.map((lever) => ({
        lever: lever.name,
        label: lever.label,
        unit: lever.unit,
        level: levelOf(pathOf(policyOf(bench.draft), lever.name), lever),
        standing: lever.standing,
        least: lever.range[0],
        most: lever.range[1],
      })),
    },
  spoken: ({ bench, slice, evidence, height }) => {
    const told = (bench?.levers ?? []).map((lever, i) => {
      const level = tell(levelOf(pathOf(policyOf((bench as Bench).draft), lever.name), lever), lever.unit, {
        words: true,
      });
      const isHere = i === slice.at;
      const typed = isHere && slice.typed !== undefined ? `, typing ${slice.typed}` : "";
      const about = isHere ? `, from ${aboutLever(bench as Bench, lever, evidence).join(", ")}` : "";
      return `${isHere ? "> " : "  "}${lever.label}: ${level}${typed}${about.replace("▲ ", "")}`;
    });
    return told.slice(Math.max(0, slice.at - Math.floor(height / 2)));
  },
  draw({ bench, slice, evidence, width, height }) {
    if (!bench || bench.levers.length === 0) return { lines: [plain(" This question has no levers.")] };
    const blocks = bench.levers.map((lever, i) => leverBlock(bench, lever, slice, i === slice.at, evidence, width));
    // The lever in focus has a line or two more: its range and what has been seen before.
    const more = (blocks[slice.at]?.length ?? 2) - 2;
    const fits = Math.max(1, Math.floor((height - more) / 2));
    const first = Math.max(0, Math.min(slice.at - fits + 1, blocks.length - fits));
    const last = Math.min(first + fits, blocks.length);
    return {
      title: blocks.length > fits ? `levers ${first + 1}-${last} of ${blocks.length}` : "levers",
      lines: blocks.slice(first, last).flat(),
    };
  },
});

function leverBlock(
  bench: Bench,
  lever: LeverInfo,
  slice: LeversSlice,
  isFocused: boolean,
  evidence: Evidence,
  width: number,
): Line[] {
  const path = pathOf(policyOf(bench.draft), lever.name);
  const level = levelOf(path, lever);
  const isMoved = level !== lever.standing;
  const isTyped = isFocused && slice.typed !== undefined;
  const value = isTyped ? `${slice.typed}▏` : tell(level, lever.unit);
  const label = cut(`${isFocused ? "▸" : " "}${lever.label}`, width);
  const track = Math.max(4, Math.min(22, width - 30));
  const at = (amount: number): number =>
    Math.round(((amount - lever.range[0]) / (lever.range[1] - lever.range[0] || 1)) * (track - 1));
  const seen = precedentsFor(bench, lever, evidence)
    .map(({ value }) => Math.abs(value))
    .filter((value) => value >= lever.range[0] && value <= lever.range[1]);
  const marks = new Set(seen.map(at));
  const cells = Array.from({ length: track }, (_, i) =>
    i === at(level) ? "●" : i === at(lever.standing) ? "┼" : marks.has(i) ? "▲" : "─",
  ).join("");
  return [
    [{ text: label, bold: isFocused }],
    [{ text: `  ├${cells}┤ ` }, { text: value, bold: isMoved || isTyped }, { text: yearsOf(path), dim: true }],
    ...(isFocused ? aboutLines(aboutLever(bench, lever, evidence), width) : []),
  ];
}

/** Range, default, and the strongest that is on record. */
function aboutLever(bench: Bench, lever: LeverInfo, evidence: Evidence): readonly string[] {
  const range = `${tellRange(lever.range[0], lever.range[1], lever.unit)}, by itself ${tell(lever.standing, lever.unit)}`;
  const known = precedentsFor(bench, lever, evidence);
  const verdict = verdictOf(bench, lever, evidence);
  const one = verdict?.strongest ?? verdict?.shorter ?? known[0];
  if (!one) return [range];
  const years = one.years > 0 ? `, ${one.years} year${one.years === 1 ? "" : "s"}` : "";
  const place = evidence.place(one.place)?.name ?? one.place;
  return [range, `▲ on record ${tell(Math.abs(one.value), lever.unit)} (${place}${years})`];
}

/** On one line where it fits, else on two. */
function aboutLines(about: readonly string[], width: number): Line[] {
  const whole = `  ${about.join(" · ")}`;
  const lines = displayWidth(whole) <= width ? [whole] : about.map((text) => `  ${text}`);
  return lines.map((text) => [{ text: cut(text, width), dim: true }]);
}

/** The years in which a lever is moved, when it is not moved throughout. */
function yearsOf(path: ReturnType<typeof pathOf>): string {
  if (path === undefined || typeof path === "number" || "table" in path) return "";
  if ("to" in path) return ` by ${path.until}`;
  return path.from === undefined && path.until === undefined ? "" : ` ${path.from ?? ""}-${path.until ?? ""}`;
}
