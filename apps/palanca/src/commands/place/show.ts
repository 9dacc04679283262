import { tellFigure } from "@palanca/charts";
import { plainText } from "@palanca/engine";
import { type Command, jsonOption, printJson, UsageError } from "../command.js";
import { knownPlace } from "../known-place.js";
import { textTable } from "../text-table.js";

/** Shows one place: what it is part of, and every figure of it. */
export const placeShow: Command = {
  path: "place show",
  says: "show a place: what it is part of, and its figures",
  takes: [{ name: "id", says: "the place's id" }],
  options: [jsonOption],
  examples: ["palanca place show honduras", "palanca place show central-america --json"],
  async run(given, { io, lab }) {
    const [id] = given.args;
    if (id === undefined) throw new UsageError("place show takes a place; `palanca place list` lists them.");
    const { evidence } = await lab();
    const place = knownPlace(id, evidence);
    const facts = evidence.data.facts.filter((fact) => fact.place === place.id);
    const series = evidence.data.series
      .filter((one) => one.rows.some((row) => row.place === place.id))
      .map((one) => one.name);
    const wider = evidence.widening(place.id).slice(1);
    if (given.options.json) printJson(io, { format: "palanca-place/1", place, wider, series, facts });
    else {
      io.out(
        `${place.name}${wider.length > 0 ? `, part of ${wider.map((one) => evidence.place(one)?.name ?? one).join(", ")}` : ""}\n`,
      );
      if (series.length > 0) io.out(`series: ${series.join(", ")}\n`);
      io.out(`\n${textTable(facts.map((fact) => [fact.id, tellFigure(fact), plainText(fact.states)]))}\n`);
    }
    return 0;
  },
};
