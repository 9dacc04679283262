/** Copies a citation, a value or a table: through the terminal (OSC 52), and to a file for terminals that do not pass it on. */
import { tell, tellInput, tellRange } from "@palanca/charts";
import { plainText } from "@palanca/engine";
import { cite } from "@palanca/evidence";
import { focusOf } from "../state/reduce-panes.js";
import type { State } from "../state/state.js";
import type { Outside } from "./outside.js";
import { tableShown } from "./table-shown.js";

const FILE = "copied.txt";
/** Terminals take about this many bytes at once. */
const LARGEST = 74_000;

export function copyCitation(fact: string, outside: Outside): string {
  return copy(cite(outside.lab.evidence, fact, "full"), "The citation", outside);
}

export function copyValue(outside: Outside): string {
  const text = valueInFocus(outside.store.get());
  return text === undefined ? "There is no value in focus." : copy(text, "The value", outside);
}

export async function copyTable(outside: Outside): Promise<string> {
  const table = tableShown(outside.store.get(), outside.lab.evidence);
  if (!table) return "There is no table in focus.";
  const rows = [table.columns, ...table.rows.map((row) => table.columns.map((column) => String(row[column] ?? "")))];
  const text = rows.map((row) => row.map((cell) => cell.replace(/[\t\n]/g, " ")).join("\t")).join("\n");
  return copy(text, `The table (${table.rows.length} rows)`, outside);
}

function copy(text: string, what: string, { toTerminal, workspace }: Outside): string {
  const bytes = Buffer.from(plainText(text), "utf8");
  const isSent = bytes.length <= LARGEST;
  if (isSent) toTerminal(`\u001b]52;c;${bytes.toString("base64")}\u0007`);
  const path = workspace?.write(FILE, `${text}\n`);
  if (!isSent) return path ? `${what} is too long for the clipboard; it is in ${path}.` : `${what} is too long.`;
  return `${what} is copied${path ? `, and in ${path}` : ""}.`;
}

/** The measure or input in focus, with its range. */
function valueInFocus(state: State): string | undefined {
  const of = focusOf(state);
  const { comparison } = state.bench?.run ?? {};
  const measure = comparison?.measures.find(({ name }) => name === of);
  if (measure) {
    const [spread, difference] = [measure.spreads.at(-1), measure.differences.at(-1)];
    if (!spread) return undefined;
    const { unit } = measure;
    const apart = difference
      ? `; against the baseline ${tell(difference.p50, unit, { difference: true })}, range ${tellRange(difference.p5, difference.p95, unit, { difference: true })}`
      : "";
    return `${measure.label}: ${tell(spread.p50, unit)}, range ${tellRange(spread.p5, spread.p95, unit)}${apart}`;
  }
  const input = comparison?.cases.at(-1)?.settled.inputs[of ?? ""];
  return input && `${input.label}: ${tellInput(input)}`;
}
