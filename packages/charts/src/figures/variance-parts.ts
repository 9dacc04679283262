/** The spread of a measure as one bar a way of sharing it out: by grade of evidence, and between whose number and all else. */
import type { GroupShare } from "@palanca/analysis";
import { tell } from "../number-text.js";
import type { ChartSpec, Mark } from "../spec.js";

export interface SharedOut {
  /** What the row is called. */
  readonly by: string;
  readonly groups: readonly Pick<GroupShare, "name" | "share">[];
}

/** Makes the bars; each part says its share in the key. Shares that sampling made negative have no length. */
export function varianceParts(rows: readonly SharedOut[], label: string, question = ""): ChartSpec {
  const text = (share: number) => tell(Math.round(share * 100), "percent");
  const marks = rows.flatMap(({ groups }, at): Mark[] => {
    let from = 0;
    const before = rows.slice(0, at).reduce((sum, row) => sum + row.groups.length, 0);
    return groups.map(({ name, share }, part) => {
      const start = from;
      from += 100 * Math.max(0, share.value);
      const of = `${name} ${text(Math.max(0, share.value))}`;
      return { kind: "bar", label: "", series: before + part, at, from: start, to: from, of };
    });
  });
  const said = rows.map(
    ({ by, groups }) => `${by} ${groups.map(({ name, share }) => `${name} ${text(share.value)}`).join(", ")}`,
  );
  return {
    title: `Where the spread of ${label} comes from`,
    question,
    x: { label: "Share of the spread", unit: "percent", kind: "number", includes: [0, 100] },
    y: { label: "", unit: "1", kind: "names", names: rows.map(({ by }) => by) },
    marks,
    sources: [],
    spoken: `The spread of ${label} comes from: ${said.join("; ")}.`,
  };
}
