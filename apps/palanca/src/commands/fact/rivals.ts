import { tellRange, tellWritten } from "@palanca/charts";
import { plainText } from "@palanca/engine";
import { type RivalGroup, type RivalMember, rivalGroups, rivalsOf } from "@palanca/evidence";
import { type Command, jsonOption, printJson } from "../command.js";
import { knownFact } from "../known-fact.js";
import { textTable } from "../text-table.js";

/** Shows figures and claims that contradict each other, and why. */
export const factRivals: Command = {
  path: "fact rivals",
  says: "show figures that contradict each other, side by side, and why they differ",
  takes: [{ name: "id", says: "a fact; every group of rivals when absent", optional: true }],
  options: [jsonOption],
  examples: ["palanca fact rivals honduras-homicide-2014", "palanca fact rivals --json"],
  async run(given, { io, lab }) {
    const { evidence } = await lab();
    const [id] = given.args;
    const asked = id === undefined ? undefined : (evidence.causal(id) ?? knownFact(id, evidence));
    const groups = asked ? [rivalsOf(evidence, asked.id)].filter((one) => one !== undefined) : rivalGroups(evidence);
    if (given.options.json)
      printJson(io, {
        format: "palanca-rivals/1",
        groups: groups.map((group) => ({ ...group, members: group.members.map(tidy) })),
      });
    else if (groups.length === 0) io.out("Nobody contradicts it.\n");
    else io.out(`${groups.map(groupText).join("\n\n")}\n`);
    return 0;
  },
};

function groupText(group: RivalGroup): string {
  const rows = group.members.map((member) => [
    member.id,
    amountText(member, group.unit),
    plainText(member.record.said_by),
    plainText(member.record.states),
  ]);
  const whys = group.whys.map(({ between, why }) => `  ${between.join(" and ")}: ${plainText(why)}`);
  return [textTable(rows), ...whys].join("\n");
}

function amountText({ amount }: RivalMember, unit = "1"): string {
  if (!amount) return "";
  return amount.value === undefined ? tellRange(amount.low, amount.high, unit) : tellWritten(amount.value, unit);
}

function tidy({ id, record, steps, amount }: RivalMember) {
  return { id, steps, ...(amount ? { amount } : {}), said_by: record.said_by, states: record.states };
}
