/** What the documents state, worked out again: every claim with its verdict, and how it was reached. */
import { plainText } from "@palanca/engine";
import { type ClaimCheck, checkClaims, type WorkedClaim } from "@palanca/evidence";
import { cut, type Line, plain, wrap } from "../../screen/line.js";
import { padded } from "../../screen/table.js";
import type { State } from "../../state/state.js";
import { acted, definePane } from "../pane.js";
import { walk, walkKeys } from "../walk.js";

export interface ClaimsSlice {
  readonly at: number;
  /** The verdict that is looked at; all when absent. */
  readonly only?: ClaimCheck["verdict"];
}

interface Checked {
  readonly claim: WorkedClaim;
  readonly check: ClaimCheck;
}

const VERDICTS: readonly ClaimCheck["verdict"][] = ["holds", "rounds-to", "differs", "not-checkable"];
const MARKS: Readonly<Record<ClaimCheck["verdict"], string>> = {
  holds: "✓",
  "rounds-to": "≈",
  differs: "✗",
  "not-checkable": "?",
};
const WORDS = 15;
const DETAIL = 8;

const checkedIn = (state: State): readonly Checked[] => (state.found.claims?.value as Checked[] | undefined) ?? [];
const shownOf = (all: readonly Checked[], { only }: ClaimsSlice): readonly Checked[] =>
  only === undefined ? all : all.filter(({ check }) => check.verdict === only);

export const claimsPane = definePane<ClaimsSlice>({
  name: "claims",
  title: "claims, worked out again",
  stands: "over",
  opens: { keys: ["C"], says: "claims and verdicts", where: "anywhere" },
  keys: [
    {
      keys: ["enter"],
      where: "claims",
      says: "evidence of what is stated",
      rank: 1,
      does: () => ({ type: "pane-opened", pane: "evidence" }),
      unless: (state) => (checkedIn(state).length > 0 ? undefined : "The claims are still being worked out."),
    },
    { keys: ["f"], where: "claims", says: "next verdict only", rank: 2, does: () => acted("claims", "verdict-moved") },
    ...walkKeys("claims"),
  ],
  starts: () => ({ at: 0 }),
  focus: (slice, state) => shownOf(checkedIn(state), slice)[slice.at]?.claim.stated,
  reduce(slice, act, state) {
    if (act.type === "verdict-moved") {
      const { only, ...rest } = slice;
      const next = VERDICTS[(only === undefined ? -1 : VERDICTS.indexOf(only)) + 1];
      return next === undefined ? { ...rest, at: 0 } : { ...rest, at: 0, only: next };
    }
    return walk(slice, act, shownOf(checkedIn(state), slice).length);
  },
  work: {
    key: () => "all",
    does: async (_slice, _state, lab) => {
      const checks = new Map(checkClaims(lab.evidence).map((check) => [check.id, check]));
      return lab.evidence.data.claims.map((claim) => ({ claim, check: checks.get(claim.id) }));
    },
  },
  table: ({ state, slice }) => ({
    columns: ["claim", "verdict", "finding", "states", "note"],
    rows: shownOf(checkedIn(state), slice).map(({ claim, check }) => ({
      claim: claim.id,
      verdict: check.verdict,
      finding: check.finding,
      states: claim.states,
      note: check.note,
    })),
  }),
  draw({ slice, state, evidence, width, height }) {
    const all = checkedIn(state);
    if (all.length === 0) return { lines: [plain("Working the claims out …")] };
    const shown = shownOf(all, slice);
    const here = shown[slice.at];
    const room = Math.max(1, height - DETAIL - 2);
    const first = Math.max(0, Math.min(slice.at - Math.floor(room / 2), shown.length - room));
    const list = shown.slice(first, first + room).map(({ claim, check }, i): Line => {
      const isHere = first + i === slice.at;
      return [
        { text: `${isHere ? "▸" : " "}${MARKS[check.verdict]} ${padded(check.verdict.replaceAll("-", " "), WORDS)}` },
        { text: cut(plainText(claim.states), Math.max(10, width - WORDS - 3)), bold: isHere },
      ];
    });
    const tally = VERDICTS.map((verdict) => {
      const count = all.filter(({ check }) => check.verdict === verdict).length;
      return `${MARKS[verdict]} ${count} ${verdict.replaceAll("-", " ")}`;
    });
    const detail: string[] = here
      ? [
          plainText(here.claim.states),
          plainText(here.check.note),
          said(here.claim, evidence.fact(here.claim.stated)?.said_by),
        ]
      : ["No claim has this verdict."];
    return {
      title: `claims, worked out again · ${tally.join(" · ")}`,
      lines: [
        ...list,
        plain(""),
        ...detail
          .flatMap((text) => wrap(text, width))
          .slice(0, DETAIL)
          .map(plain),
      ],
    };
  },
});

function said(claim: WorkedClaim, by: string | undefined): string {
  const how = claim.equation === "" ? (claim.note ?? "") : `Worked out as ${claim.equation}.`;
  return `${how} ${by ? `Stated by ${plainText(by)}.` : ""} Record ${claim.at.file}:${claim.at.line}.`.trim();
}
