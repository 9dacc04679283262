/** A question's data (a file of `seeds/questions`) checked for its shape. */
import type { Problem } from "@palanca/engine";
import { refuseIfAny } from "@palanca/engine";
import type { Question } from "@palanca/model-kit";
import { z } from "zod";

const name = z.string().min(1).max(120);

export const questionSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    text: z.string().min(1).max(200),
    theme: name,
    first: z.boolean().optional(),
    place: name,
    models: z.array(name).min(1),
    from: z.record(name, name).optional(),
    baseline: name,
    scenarios: z.array(name).min(1),
    headline: name,
    measures: z.array(name).optional(),
    charts: z
      .array(
        z.strictObject({
          of: name,
          form: z.enum(["fan", "difference", "bars", "tornado", "grades"]),
          title: name.optional(),
          against: name.optional(),
          place: name.optional(),
          rule: name.optional(),
        }),
      )
      .min(1),
  })
  .meta({ id: "question", title: "A question that home shows" });

/** Checks parsed data; throws ProblemsError with every problem. `file` names it in messages. */
export function readQuestion(data: unknown, file: string): Question {
  const parsed = questionSchema.safeParse(data);
  if (parsed.success) return parsed.data as Question;
  const problems: Problem[] = parsed.error.issues.map((issue) => ({
    kind: "question-not-fitting",
    where: { file },
    seen: issue.path.join(".") || "the file",
    needed: `${issue.message}.`,
    todo: "Look at another file of seeds/questions.",
  }));
  refuseIfAny(problems);
  throw new Error("This is a fault in the scenarios package: a refused question had no problem.");
}
