/** The shape of a lever's path, as scenario and session files write it. */
import { z } from "zod";

export const number = z.number().refine(Number.isFinite, "a finite number");

export const leverPath = z.union([
  number,
  z.strictObject({ level: number, from: number.optional(), until: number.optional() }),
  z.strictObject({ to: number, from: number, until: number }),
  z.strictObject({ table: z.record(z.string().regex(/^\d{4}(\.\d+)?$/), number) }),
]);
