/** Every parameter with its value and grade, one a line; `e` opens the evidence of the one in focus. */
import { displayWidth, tellInput } from "@palanca/charts";
import type { SettledInput } from "@palanca/model-kit";
import { cut, type Line } from "../../screen/line.js";
import { inputNames, needsResult } from "../../state/select.js";
import { definePane } from "../pane.js";
import { type Walked, walk, walkKeys } from "../walk.js";

export const parametersPane = definePane<Walked>({
  name: "parameters",
  title: "every parameter",
  stands: "over",
  opens: { keys: ["p"], says: "parameters", rank: 6, unless: needsResult },
  keys: [
    {
      keys: ["enter"],
      where: "parameters",
      says: "evidence",
      rank: 1,
      does: () => ({ type: "pane-opened", pane: "evidence" }),
    },
    ...walkKeys("parameters"),
  ],
  starts: ({ bench }, of) => ({ at: Math.max(0, inputNames(bench).indexOf(of ?? "")) }),
  focus: ({ at }, { bench }) => inputNames(bench)[at],
  reduce: (slice, act, { bench }) => walk(slice, act, inputNames(bench).length),
  table: ({ bench }) => {
    const inputs = bench?.run.comparison?.cases.at(-1)?.settled.inputs ?? {};
    return {
      columns: ["parameter", "label", "unit", "value", "grade", "author", "facts"],
      rows: Object.values(inputs).map(({ name, label, unit, value, grade, author, facts }) => ({
        parameter: name,
        label,
        unit,
        value: tellInput({ value, unit }),
        grade,
        author,
        facts: facts.join(" "),
      })),
    };
  },
  draw({ bench, slice, width }) {
    const inputs = bench?.run.comparison?.cases.at(-1)?.settled.inputs ?? {};
    const half = Math.max(12, Math.floor(width / 2) - 4);
    const lines = inputNames(bench).map((name, i): Line => {
      const input = inputs[name] as SettledInput;
      const mark = input.options.length > 1 ? "⚑" : " ";
      const label = cut(input.label, half);
      const text = `${i === slice.at ? "▸" : " "}${mark} ${label}${" ".repeat(Math.max(0, half - displayWidth(label)))}  `;
      return [
        { text, bold: i === slice.at },
        { text: input.grade.padEnd(12), dim: true },
        { text: cut(tellInput(input), Math.max(8, width - half - 18)).trimEnd() },
      ];
    });
    return { lines, inSight: slice.at };
  },
});
