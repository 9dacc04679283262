/** What is drawn: shapes and words, each with a place in the painter's own measure (cells or pixels), y downward from the top. */

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** The chart in one sentence, for those who hear it. */
  readonly spoken: string;
  /** Where the data stand. */
  readonly plot: Box;
  /** In the order in which they are painted. */
  readonly shapes: readonly Shape[];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Point = readonly [x: number, y: number];

/** `series` picks colour, glyph and texture; `dash` the pattern of a line. */
export type Shape =
  | Area
  | Polyline
  | Rectangle
  | Interval
  | Dot
  | { readonly kind: "rule"; readonly from: Point; readonly to: Point }
  | Arrow
  | Frame
  | { readonly kind: "leader"; readonly series: number; readonly from: Point; readonly to: Point }
  | AxisLine
  | Words;

export interface Area {
  readonly kind: "area";
  readonly series: number;
  readonly dash: number;
  /** 0 for the widest band of a series, 1 for the one within it. */
  readonly depth: number;
  readonly upper: readonly Point[];
  readonly lower: readonly Point[];
}

export interface Polyline {
  readonly kind: "polyline";
  readonly series: number;
  readonly dash: number;
  readonly points: readonly Point[];
}

export interface Rectangle extends Box {
  readonly kind: "rectangle";
  readonly series: number;
  /** The side that the value is on; the other stands on the base. */
  readonly end: "left" | "right" | "top" | "bottom";
  /** 0 pale, 1 full, from 2 on patterns: which part of a whole, without colour. */
  readonly fill: number;
}

/** From one node of a graph to another, upright only at `bend`. */
export interface Arrow {
  readonly kind: "arrow";
  readonly from: Point;
  readonly to: Point;
  readonly bend: number;
  readonly isDoubted: boolean;
}

/** The outline of a node of a graph. */
export interface Frame extends Box {
  readonly kind: "frame";
  readonly isFocused: boolean;
}

/** A range with a cap at each end. */
export interface Interval {
  readonly kind: "interval";
  readonly series: number;
  readonly from: Point;
  readonly to: Point;
}

export interface Dot {
  readonly kind: "dot";
  readonly series: number;
  readonly at: Point;
  /** Of a dot in a pile, which is as large as there is room for; a dot of a line has the painter's own size. */
  readonly radius?: number;
}

export interface AxisLine {
  readonly kind: "axis";
  readonly side: "left" | "bottom";
  readonly from: Point;
  readonly to: Point;
  /** Where along the axis the ticks stand. */
  readonly ticks: readonly number[];
  /** How far grid lines reach across the plot; none when absent. */
  readonly grid?: number;
}

export interface Words {
  readonly kind: "words";
  readonly text: string;
  readonly x: number;
  /** Top of the line of text. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly role: "title" | "axis" | "tick" | "label" | "note";
  readonly series?: number;
  /** The pattern shown in the key before the words; no key when absent. */
  readonly dash?: number;
  /** The filling of a bar shown in the key before the words. */
  readonly fill?: number;
  readonly isBold?: boolean;
}
