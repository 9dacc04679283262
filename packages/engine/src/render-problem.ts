/** Tells a problem in the user's words: where, what was seen, what was needed, what to do. */

import { plainText } from "./plain-text.js";
import type { Problem } from "./problem.js";

/** Tells one problem as four short paragraphs without colour; hostile text is shown with its control characters visible. */
export function renderProblem(problem: Problem): string {
  const { where } = problem;
  const place = [where.model, where.symbol].filter(Boolean).join(" / ");
  const at = where.file ? [where.file, where.line, where.column].filter((part) => part !== undefined).join(":") : "";
  const head = [problem.kind.replaceAll("-", " ").toUpperCase(), place, at].filter(Boolean).map(plainText).join("   ");
  const seen = plainText(problem.seen)
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n");
  return [head, seen, [problem.needed, problem.todo].filter(Boolean).map(plainText).join("\n")].join("\n\n");
}

/** Tells every problem, one below the other. */
export function renderProblems(problems: readonly Problem[]): string {
  return problems.map(renderProblem).join("\n\n");
}
