/** The layout of charts whose amounts stand upright: fans, lines, bars on a row of names. */
import { scaleLinear } from "d3-scale";
import { moveApart } from "./end-labels.js";
import type { Keys } from "./keys.js";
import { drawMarks } from "./marks/draw-marks.js";
import { lineEnd } from "./marks/line.js";
import type { Places } from "./marks/places.js";
import { amounts, places as placesOf, reach } from "./numbers-of.js";
import { ruleWords } from "./rule-words.js";
import type { Ruler } from "./ruler.js";
import type { Box, Shape, Words } from "./scene.js";
import { shorten } from "./shorten.js";
import type { ChartSpec } from "./spec.js";
import { across, niceUp, type Tick, ticksAcross } from "./ticks.js";

export interface Room {
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  /** Axes that stand in a chart beside or below are not written again. */
  readonly shown?: { readonly x: boolean; readonly y: boolean };
}

export interface Laid {
  readonly plot: Box;
  readonly shapes: readonly Shape[];
}

/** Lays out an upright chart between `top` and `bottom`, over the whole width. */
export function layUpright(
  spec: ChartSpec,
  keys: Keys,
  room: Room,
  ruler: Ruler,
  dash: (series: number) => number,
): Laid {
  const top = room.top + (ruler.isWhole ? 0 : ruler.lineHeight / 2);
  const bottom = Math.max(top + ruler.lineHeight, room.bottom - ruler.axis - ruler.lineHeight);
  const raw = scaleLinear(reach(amounts(spec), spec.y), [bottom - ruler.inset, top + ruler.inset]);
  const { scale: y, ticks: yTicks } = niceUp(raw, spec.y, ruler);
  const widest = Math.max(0, ...yTicks.map(({ text }) => ruler.measure(text)));
  const left = (shown(room).y ? widest + ruler.gap : 0) + ruler.spine;
  const right = Math.max(left + 1, room.width - (keys.where === "ends" ? keys.width + ruler.gap : ruler.gap));
  const plot: Box = { left, top, right, bottom };

  const names = spec.x.kind === "names" ? (spec.x.names ?? []) : undefined;
  const xReach: [number, number] = names ? [-0.5, Math.max(0.5, names.length - 0.5)] : reach(placesOf(spec), spec.x);
  const x = scaleLinear(xReach, [left + ruler.inset, right - ruler.inset]);
  const step = (right - left) / Math.max(1, xReach[1] - xReach[0]);
  const xTicks = names ? nameTicks(names, step, ruler) : ticksAcross(x, spec.x, ruler, 0, room.width);
  const places: Places = {
    x,
    y,
    isSideways: false,
    thickness: Math.max(step * 0.7, 0),
    step,
    dots: ruler.dots,
    plot,
    dash,
  };

  const data = drawMarks(spec, places);
  const rules = spec.marks.filter((mark) => mark.kind === "rule");
  return {
    plot,
    shapes: [
      ...axes(
        plot,
        xTicks.map(({ at }) => x(at)),
        yTicks.map(({ at }) => y(at)),
        names !== undefined,
      ),
      ...data,
      ...ruleWords(rules, y, plot, data, ruler),
      ...tickWords(shown(room).x ? xTicks : [], shown(room).y ? yTicks : [], places, ruler, room.width),
      ...(keys.where === "ends" ? endWords(spec, places, keys.width, ruler) : []),
    ],
  };
}

/** Which axes a chart writes; both unless told. */
export function shown(room: Room): { readonly x: boolean; readonly y: boolean } {
  return room.shown ?? { x: true, y: true };
}

function axes(plot: Box, acrossAt: number[], upAt: number[], isNames: boolean): Shape[] {
  const { left, top, right, bottom } = plot;
  return [
    { kind: "axis", side: "left", from: [left, top], to: [left, bottom], ticks: upAt, grid: right },
    { kind: "axis", side: "bottom", from: [left, bottom], to: [right, bottom], ticks: isNames ? [] : acrossAt },
  ];
}

function tickWords(
  xTicks: readonly Tick[],
  yTicks: readonly Tick[],
  places: Places,
  ruler: Ruler,
  width: number,
): Words[] {
  const { left, bottom } = places.plot;
  const tick = { kind: "words", role: "tick" } as const;
  return [
    ...yTicks.map(({ at, text }) => ({
      ...tick,
      text,
      anchor: "end" as const,
      x: left - ruler.spine - ruler.gap,
      y: places.y(at) - ruler.lineHeight / 2,
    })),
    ...xTicks.map(({ at, text }) => ({
      ...tick,
      text,
      anchor: "start" as const,
      x: across(places.x(at), ruler.measure(text), 0, width).start,
      y: bottom + ruler.axis,
    })),
  ];
}

function nameTicks(names: readonly string[], step: number, ruler: Ruler): Tick[] {
  return names
    .map((name, at) => ({ at, text: shorten(name, step - ruler.gap, ruler) }))
    .filter(({ text }) => text !== "");
}

function endWords(spec: ChartSpec, places: Places, width: number, ruler: Ruler): Shape[] {
  const ends = spec.marks.flatMap((mark) => {
    const end = mark.kind === "line" && mark.label !== "" ? lineEnd(mark, places) : undefined;
    return end && mark.kind === "line" ? [{ mark, end, y: end[1] }] : [];
  });
  const { top, bottom, right } = places.plot;
  const slack = ruler.isWhole ? 0 : ruler.lineHeight / 2;
  const x = right + ruler.gap;
  return moveApart(ends, top - slack, bottom + slack, ruler.lineHeight).flatMap(({ index, top: y }) => {
    const { mark, end } = ends[index]!;
    const text = shorten(mark.label, width - ruler.key - ruler.gap, ruler);
    const { series } = mark;
    return [
      { kind: "leader", series, from: end, to: [x, y + ruler.lineHeight / 2] },
      { kind: "words", role: "label", anchor: "start", text, x, y, series, dash: places.dash(series) },
    ] satisfies Shape[];
  });
}
