/** The claims behind an arrow: who says so and who denies it, in their documents, one below the other. */
import { plainText } from "@palanca/engine";
import type { CausalClaim, CausalEdge, Evidence } from "@palanca/evidence";
import { type Line, plain, wrap } from "../../screen/line.js";

const SIGNS = {
  "+": "the more, the more",
  "-": "the more, the less",
  "0": "no effect",
  "?": "no sign stated",
};

/** Lists every claim with the one in focus marked; `inSight` is the line on which that one starts. */
export function claimLines(
  edge: CausalEdge,
  focus: number,
  evidence: Evidence,
  width: number,
): { lines: Line[]; inSight: number } {
  const lines: Line[] = [];
  let inSight = 0;
  for (const [at, claim] of [...edge.says, ...edge.denies].entries()) {
    if (at === focus) inSight = lines.length;
    if (at === edge.says.length) lines.push([{ text: "and those who deny it", dim: true }]);
    lines.push(...oneClaim(claim, at === focus, evidence, width), plain(""));
  }
  return { lines, inSight };
}

function oneClaim(claim: CausalClaim, isFocused: boolean, evidence: Evidence, width: number): Line[] {
  const [head = "", ...body] = claimWords(claim, evidence);
  return [
    ...wrap(head, width - 2).map(
      (text, line): Line => [
        { text: isFocused && line === 0 ? "▸ " : "  " },
        { text, bold: isFocused, warn: claim.denied },
      ],
    ),
    ...body.flatMap((text, part) =>
      wrap(text, width - 4).map((line): Line => [{ text: `    ${line}`, ...(part === 0 ? {} : { dim: true }) }]),
    ),
  ];
}

/** A claim in sentences: who says or denies it, what is stated, how, and where. */
export function claimWords(claim: CausalClaim, evidence: Evidence): string[] {
  const more = [
    claim.relation === "drives" ? "" : `as one that ${claim.relation.replaceAll("-", " ")}`,
    claim.lag ? `after ${claim.lag}` : "",
    claim.strength ? `strength: ${claim.strength}` : "",
    claim.facts?.length ? `rests on ${claim.facts.join(", ")}` : "",
    claim.doubt ? `doubt: ${claim.doubt}` : "",
  ].filter(Boolean);
  return [
    `${claim.denied ? "denied" : "said"} by ${claim.said_by}: ${SIGNS[claim.sign]}`,
    claim.states,
    more.join("; "),
    `${sourceOf(claim, evidence)}  ${claim.at.file}:${claim.at.line}`,
  ]
    .map(plainText)
    .filter(Boolean);
}

function sourceOf({ source }: CausalClaim, evidence: Evidence): string {
  const found = evidence.contribution(source.document, source.contribution);
  const names = found?.contribution.authors.map(({ family }) => family).join(" and ") ?? source.contribution;
  const section = source.section ? `, ${source.section}` : "";
  return plainText(
    `${names || found?.contribution.title} ${found?.document.year ?? ""} (document ${source.document}${section})`,
  );
}
