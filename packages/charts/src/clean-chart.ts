/** A chart whose every word is safe for its painter and fits one line; the words of strangers go no further than this. */
import type { Ruler } from "./ruler.js";
import type { Axis, ChartSpec } from "./spec.js";

/** Cleans every text of a chart. */
export function cleanChart(spec: ChartSpec, ruler: Ruler): ChartSpec {
  const clean = (text: string) => ruler.clean(text).trim();
  const axis = (one: Axis): Axis => ({
    ...one,
    label: clean(one.label),
    ...(one.names ? { names: one.names.map(clean) } : {}),
  });
  return {
    title: clean(spec.title),
    question: clean(spec.question),
    x: axis(spec.x),
    y: axis(spec.y),
    marks: spec.marks.map((mark) => ({ ...mark, label: clean(mark.label) })),
    sources: spec.sources.map(clean),
    spoken: clean(spec.spoken),
  };
}
