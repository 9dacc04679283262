/** JSON Schemas of what people write as scenarios and questions. */
import { z } from "zod";
import { questionSchema } from "./read-question.js";
import { scenarioSchema } from "./read-scenario.js";

export function schemas(): Record<string, unknown> {
  const of = (schema: z.ZodType): unknown =>
    z.toJSONSchema(schema, { target: "draft-2020-12", unrepresentable: "any", io: "input" });
  return { scenario: of(scenarioSchema), question: of(questionSchema) };
}
