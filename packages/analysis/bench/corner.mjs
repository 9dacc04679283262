/** A made-up ensemble whose futures of interest lie in a corner of three uncertainties, with one in twenty beside it. */
import { randomUniforms } from "@palanca/engine/run";

/** Makes it, as columns for `discover` and as dimensions for `prim`. */
export function corner(futures, uncertainties) {
  const drawn = (key) => {
    const blocks = Array.from({ length: Math.ceil(futures / 1024) }, (_, b) => [...randomUniforms(1, `${key}/${b}`)]);
    return Float64Array.from(blocks.flat().slice(0, futures));
  };
  const values = Array.from({ length: uncertainties }, (_, u) => drawn(`u${u}`));
  const noise = drawn("noise");
  const of = Uint8Array.from(noise, (luck, i) =>
    (values[0][i] < 0.4 && values[1][i] > 0.5 && values[2][i] < 0.6) !== luck < 0.05 ? 1 : 0,
  );
  const columns = values.map((column, u) => ({
    name: `u${u}`,
    label: `Uncertainty ${u}`,
    unit: "1",
    grade: "assumption",
    facts: [],
    precedents: [],
    values: column,
  }));
  const policies = [{ id: "policy", title: "Policy" }];
  return {
    ensemble: { policies, futures, failed: 0, seed: 1, columns, measures: [] },
    interest: { says: "it is of interest", of, behind: columns.map(({ name }) => name) },
    dimensions: values.map((column, u) => ({ column: u, values: column })),
  };
}
