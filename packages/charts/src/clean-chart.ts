/** A chart whose every word is safe for its painter and fits one line; the words of strangers go no further than this. */
import type { Ruler } from "./ruler.js";
import type { Axis, ChartSpec, Mark } from "./spec.js";

/** Cleans every text of a chart. */
export function cleanChart(spec: ChartSpec, ruler: Ruler): ChartSpec {
  const clean = (text: string) => ruler.clean(text).trim();
  const axis = (one: Axis): Axis => ({
    ...one,
    label: clean(one.label),
    ...(one.names ? { names: one.names.map(clean) } : {}),
    ...(one.sides ? { sides: [clean(one.sides[0]), clean(one.sides[1])] as const } : {}),
  });
  const mark = (one: Mark): Mark => ({
    ...one,
    label: clean(one.label),
    ...(one.kind === "bar" && one.of !== undefined ? { of: clean(one.of) } : {}),
    ...(one.kind === "bar" && one.end !== undefined ? { end: clean(one.end) } : {}),
  });
  return {
    title: clean(spec.title),
    question: clean(spec.question),
    x: axis(spec.x),
    y: axis(spec.y),
    marks: spec.marks.map(mark),
    ...(spec.panels
      ? { panels: spec.panels.map(({ title, marks }) => ({ title: clean(title), marks: marks.map(mark) })) }
      : {}),
    sources: spec.sources.map(clean),
    spoken: clean(spec.spoken),
  };
}
