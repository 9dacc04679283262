/** A relationship of a model as equations with their left sides: a flow as one, a stock as its change a year and its start. */
import type { Relationship } from "@palanca/engine";
import type { Tree } from "@palanca/engine/plan";
import { setEquation } from "./set-equation.js";
import { name, operator, row, type Sign, word } from "./signs.js";

/** Equations of one quantity, set. `parse` is the engine's; an equation that it refuses cannot be in a model that ran. */
export function setRelationship(symbol: string, of: Relationship<unknown>, parse: (text: string) => unknown): Sign[] {
  const equals = (left: Sign, text: string): Sign => row(left, operator("="), setEquation(parse(text) as Tree));
  if (of.kind === "flow") return [equals(name(symbol), of.equation)];
  const yearly: Sign = { sign: "fraction", over: row(word("d"), name(symbol)), under: row(word("d"), name("t")) };
  const atStart: Sign = { sign: "index", base: name(symbol), index: word("start") };
  return [equals(yearly, of.change), ...(typeof of.start === "string" ? [equals(atStart, of.start)] : [])];
}

/** A measure, set: its name on the left. */
export function setMeasure(symbol: string, of: string, parse: (text: string) => unknown): Sign {
  return row(name(symbol), operator("="), setEquation(parse(of) as Tree));
}
