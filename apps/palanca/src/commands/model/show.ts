import { tellInput } from "@palanca/charts";
import { plainText, refuseIfAny } from "@palanca/engine";
import type { CausalClaim } from "@palanca/evidence";
import { claimsOfModel, settle } from "@palanca/model-kit";
import { type Command, jsonOption, printJson } from "../command.js";
import { textTable } from "../text-table.js";
import { knownModel } from "./known-model.js";

/** Shows one model whole: question, levers, uncertainties with grade and source, equations, measures, scenarios. */
export const modelShow: Command = {
  path: "model show",
  says: "show a model's levers, uncertainties, equations, measures and scenarios",
  takes: [{ name: "model", says: "its name" }],
  options: [{ name: "place", value: "id", says: "settle its numbers for another place" }, jsonOption],
  examples: ["palanca model show homicide", "palanca model show growth --json"],
  async run(given, { io, lab }) {
    const opened = await lab();
    const pack = knownModel(given.args[0], opened);
    const { model } = pack;
    const place =
      typeof given.options.place === "string" ? given.options.place : (pack.place ?? "latin-america-and-caribbean");
    const { settled, problems } = settle(model, { place }, opened.evidence);
    refuseIfAny(problems);
    const inputs = Object.values(settled.inputs);
    const scenarios = Object.entries(pack.scenarios).map(([name, scenario]) => ({
      id: `${model.id}/${name}`,
      title: scenario.title,
      levers: scenario.levers,
    }));
    const claims = claimsOfModel(model, settled, opened.evidence);
    if (given.options.json) {
      const { id, title, question, time } = model;
      printJson(io, {
        format: "palanca-model/1",
        id,
        title,
        question,
        time,
        place,
        levers: Object.entries(model.levers).map(([name, lever]) => ({
          name,
          label: lever.label,
          unit: lever.unit,
          range: lever.range,
          because: lever.because,
        })),
        inputs,
        relationships: model.relationships,
        measures: model.measures,
        scenarios,
        encodes: claims.encoded.map(({ id }) => id),
        leaves_out: claims.leftOut.map(({ id }) => id),
      });
      return 0;
    }
    const section = (title: string, rows: string[][]): string =>
      `${title}\n${textTable(rows.map((row) => [` ${row[0]}`, ...row.slice(1)]))}`;
    io.out(
      `${[
        `${model.title}\n${model.question}\n${model.time.from} to ${model.time.to} by ${model.time.step}; numbers for ${opened.evidence.place(place)?.name ?? place}`,
        section(
          "levers",
          Object.entries(model.levers).map(([name, lever]) => [
            name,
            `${lever.range.join(" to ")} ${lever.unit}`,
            lever.label,
          ]),
        ),
        section(
          "uncertainties",
          inputs
            .filter((input) => input.role !== "lever")
            .map((input) => [
              input.name,
              tellInput(input),
              input.grade,
              input.facts.join(", ") || (input.because ?? ""),
            ]),
        ),
        section(
          "equations",
          Object.entries(model.relationships).map(([name, of]) => [
            name,
            of.kind === "flow" ? of.equation : `stock, change a year: ${of.change}`,
            of.unit,
          ]),
        ),
        section(
          "measures",
          Object.entries(model.measures).map(([name, of]) => [name, of.of, of.unit]),
        ),
        section(
          "scenarios",
          scenarios.map((scenario) => [scenario.id, scenario.title]),
        ),
        section(`causal claims that it encodes: ${claims.encoded.length}`, claims.encoded.map(claimRow)),
        section(
          `causal claims about its concepts that it leaves out: ${claims.leftOut.length}`,
          claims.leftOut.map(claimRow),
        ),
      ].join("\n\n")}\n`,
    );
    return 0;
  },
};

function claimRow(claim: CausalClaim): string[] {
  return [claim.id, claim.denied ? "denied" : claim.sign, plainText(claim.states)];
}
