import { didYouMean, ProblemsError, plainText } from "@palanca/engine";
import { type ClaimCheck, checkClaim } from "@palanca/evidence";
import { type Command, jsonOption, printJson } from "../command.js";
import { textTable } from "../text-table.js";

/** Works claims out again and says what comes of each. A claim that does not hold is an answer and not an error. */
export const claimCheck: Command = {
  path: "claim check",
  says: "work out what the documents state and give each statement its verdict",
  takes: [{ name: "id", says: "a claim; all when absent", optional: true }],
  options: [jsonOption],
  examples: ["palanca claim check", "palanca claim check --json"],
  async run(given, { io, lab }) {
    const { evidence } = await lab();
    const [id] = given.args;
    const { claims } = evidence.data;
    const asked = id === undefined ? claims : claims.filter((claim) => claim.id === id);
    if (id !== undefined && asked.length === 0) {
      const todo =
        didYouMean(
          id,
          claims.map((claim) => claim.id),
        ) || "`palanca claim list` lists them.";
      throw new ProblemsError([
        { kind: "no-such-claim", where: {}, seen: id, needed: `There is no claim called ${id}.`, todo },
      ]);
    }
    const checks = asked.map((claim) => ({
      ...checkClaim(evidence, claim),
      states: claim.states,
      rests_on: claim.rests_on,
    }));
    if (given.options.json) printJson(io, { format: "palanca-claim-check/1", checks });
    else
      io.out(
        `${textTable(checks.map((check) => [words(check), check.id, plainText(check.note)]))}\n\n${tally(checks)}\n`,
      );
    return 0;
  },
};

function words(check: ClaimCheck): string {
  return check.finding.replaceAll("-", " ");
}

function tally(checks: readonly ClaimCheck[]): string {
  const counts = new Map<string, number>();
  for (const check of checks) counts.set(words(check), (counts.get(words(check)) ?? 0) + 1);
  return `${checks.length} claims: ${[...counts].map(([finding, count]) => `${count} ${finding}`).join(", ")}`;
}
