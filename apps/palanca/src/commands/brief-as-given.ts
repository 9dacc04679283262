/** A brief file to what the command line would have said: scenarios, measures, futures, seed. What is typed beside it wins. */
import { ProblemsError } from "@palanca/engine";
import type { Brief } from "@palanca/report/brief";
import type { Io } from "../io.js";
import type { OpenLab } from "../open-lab.js";
import { type Given, UsageError } from "./command.js";

export interface BriefGiven {
  readonly brief: Brief;
  readonly given: Given;
}

/** Reads the brief among what was given; undefined when scenarios alone were. */
export async function briefAsGiven(given: Given, lab: OpenLab, io: Io): Promise<BriefGiven | undefined> {
  const { isBrief, readBrief } = await import("@palanca/report/brief");
  const file = given.args.find((name) => !lab.scenarios.has(name) && io.exists(name) && isBrief(io.readText(name)));
  if (file === undefined) return undefined;
  if (given.args.length > 1)
    throw new UsageError(`${file} is a brief, which names its scenarios itself; give it alone.`);
  const brief = readBrief(io.readText(file), file);
  const here = (name: string): string => beside(file, name, lab, io);
  const options: Given["options"] = {
    ...(brief.futures === undefined ? {} : { futures: String(brief.futures) }),
    ...(brief.seed === undefined ? {} : { seed: String(brief.seed) }),
    ...(brief.place === undefined ? {} : { place: brief.place }),
    ...(brief.against === undefined ? {} : { against: here(brief.against) }),
    ...(brief.measures === undefined ? {} : { measure: brief.measures.join(",") }),
    ...Object.fromEntries(Object.entries(given.options).filter(([, value]) => value !== undefined)),
  };
  return { brief, given: { args: brief.scenarios.map(here), options } };
}

/** Does what a brief asks for; a name of it that is not known is told with its line. */
export async function withPlaces<Answer>(brief: Brief | undefined, does: () => Promise<Answer>): Promise<Answer> {
  try {
    return await does();
  } catch (error) {
    if (!brief || !(error instanceof ProblemsError)) throw error;
    const named = (seen: string) =>
      Object.entries(brief.places).find(([name]) => name === seen || `${folderOf(brief.file)}${name}` === seen)?.[1];
    throw new ProblemsError(
      error.problems.map((problem) => {
        const place = problem.where.file === undefined ? named(problem.seen) : undefined;
        return place ? { ...problem, where: { ...problem.where, file: brief.file, ...place } } : problem;
      }),
    );
  }
}

function folderOf(file: string): string {
  return file.replace(/[^\\/]*$/, "");
}

/** Names of files as they are reached from where the command runs; ids of the lab's own stay what they are. */
function beside(brief: string, name: string, lab: OpenLab, io: Io): string {
  const folder = folderOf(brief);
  if (io.exists(`${folder}${name}`)) return `${folder}${name}`;
  return name
    .split("+")
    .map((part) => part.trim())
    .map((part) => (!lab.scenarios.has(part) && io.exists(`${folder}${part}`) ? `${folder}${part}` : part))
    .join("+");
}
