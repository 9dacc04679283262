/**
 * A session file to data.
 * Takes: the text and its name. Gives: a `Session`. Refuses, all at once with line: malformed YAML, steps that are not known, and values of
 * the wrong kind.
 */
import { didYouMean, type Problem, refuseIfAny } from "@palanca/engine";
import { z } from "zod";
import { leverPath } from "./lever-path-shape.js";
import { type FileKind, readYaml } from "./read-yaml.js";
import { type Session, type Step, sessionFormat } from "./session.js";

const id = z.string().min(1).max(200);
const title = z.string().min(1).max(120);
const count = z.number().int().positive();

/** What each step's mapping holds besides its first key. */
const shapes: Readonly<Record<Step["does"], z.ZodType>> = {
  set: z.strictObject({ set: id, to: leverPath }),
  reset: z.strictObject({ reset: id }),
  look: z.strictObject({ look: id }),
  copy: z.strictObject({ copy: id, as: id, title }),
  rename: z.strictObject({ rename: id, title }),
  pin: z.strictObject({ pin: id }),
  unpin: z.strictObject({ unpin: id }),
  remove: z.strictObject({ remove: id }),
  place: z.strictObject({ place: id }),
  whose: z.strictObject({ whose: id, take: id }),
  seed: z.strictObject({ seed: count.max(2 ** 31 - 1) }),
  futures: z.strictObject({ futures: count.max(10_000_000) }),
};

const kind: FileKind = {
  called: "session file",
  holds: "what was done in the lab",
  page: "docs/commands.md",
  // A day's work has some thousand steps of some eighty characters.
  largest: 4_000_000,
  deepest: 8,
};

/** Reads a session file. */
export function readSession(text: string, file: string): Session {
  const { data, at } = readYaml(text, file, kind);
  const problems: Problem[] = [];
  const refuse = (path: readonly (string | number)[], seen: unknown, needed: string, todo: string): void => {
    const line = at(path)?.line;
    const where = { file, ...(line === undefined ? {} : { line }) };
    problems.push({ kind: "session-not-read", where, seen: JSON.stringify(seen)?.slice(0, 200) ?? "", needed, todo });
  };
  const whole = (data ?? {}) as Record<string, unknown>;
  if (whole.format !== sessionFormat)
    refuse(["format"], whole.format ?? null, `A session file says format: ${sessionFormat}.`, "The lab writes them.");
  if (typeof whole.question !== "string")
    refuse(["question"], whole.question ?? null, "A session is about a question.", "Name its id, as home shows it.");
  const list = whole.steps ?? [];
  if (!Array.isArray(list)) refuse(["steps"], list, "Steps are a list.", "Write each with a dash before it.");
  refuseIfAny(problems);
  const steps = (list as unknown[]).flatMap((item, i): Step[] => {
    const [does = ""] = item && typeof item === "object" ? Object.keys(item) : [];
    const known = Object.keys(shapes);
    if (!known.includes(does)) {
      const todo = didYouMean(does, known) || `A step is one of ${known.join(", ")}.`;
      refuse(["steps", i], item, `There is no step called ${does || "nothing"}.`, todo);
      return [];
    }
    const parsed = shapes[does as Step["does"]].safeParse(item);
    if (parsed.success) return [asStep(does as Step["does"], item as Record<string, never>)];
    for (const issue of parsed.error.issues)
      refuse(["steps", i], item, `${[does, ...issue.path].join(" ")}: ${issue.message}.`, "The lab writes such files.");
    return [];
  });
  refuseIfAny(problems);
  return { question: whole.question as string, steps };
}

function asStep(does: Step["does"], item: Readonly<Record<string, never>>): Step {
  switch (does) {
    case "set":
      return { does, lever: item.set as never, to: item.to as never };
    case "reset":
      return { does, lever: item.reset as never };
    case "look":
      return { does, at: item.look as never };
    case "copy":
      return { does, scenario: item.copy as never, as: item.as as never, title: item.title as never };
    case "rename":
      return { does, scenario: item.rename as never, title: item.title as never };
    case "pin":
    case "unpin":
    case "remove":
      return { does, scenario: item[does] as never };
    case "place":
      return { does, place: item.place as never };
    case "whose":
      return { does, of: item.whose as never, fact: item.take as never };
    case "seed":
      return { does, seed: item.seed as never };
    case "futures":
      return { does, futures: item.futures as never };
  }
}
