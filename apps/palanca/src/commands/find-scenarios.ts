/** What is named on the command line to scenarios: files, ids of the lab's own, and stacks joined by +. */
import { didYouMean, ofEach, ProblemsError } from "@palanca/engine";
import { type Met, type Scenario, stack } from "@palanca/scenarios";
import type { Io } from "../io.js";
import type { OpenLab } from "../open-lab.js";

/** Finds several scenarios, in order. Throws ProblemsError with what is wrong in any of them. */
export async function findScenarios(
  names: readonly string[],
  lab: OpenLab,
  io: Io,
): Promise<{ scenario: Scenario; met: readonly Met[] }[]> {
  const found: Scenario[] = [];
  try {
    return await ofEach(names, async (name) => {
      const one = await findScenario(name, lab, io);
      found.push(one.scenario);
      return one;
    });
  } catch (error) {
    return refuseWithThoseOf(error, found, lab);
  }
}

/** Finds one scenario. Throws ProblemsError when it cannot be found or read. */
export async function findScenario(
  name: string,
  lab: OpenLab,
  io: Io,
): Promise<{ scenario: Scenario; met: readonly Met[] }> {
  const parts = io.exists(name) ? [name] : name.split("+").map((part) => part.trim());
  const found: Scenario[] = [];
  for (const part of parts) found.push(await findOne(part, lab, io));
  return found.length === 1 ? { scenario: found[0] as Scenario, met: [] } : stack(found);
}

async function findOne(name: string, lab: OpenLab, io: Io): Promise<Scenario> {
  const own = lab.scenarios.get(name);
  if (own) return own;
  if (io.exists(name)) {
    const { HalfReadError, readScenario } = await import("@palanca/scenarios/read");
    try {
      return readScenario(io.readText(name), name);
    } catch (error) {
      return refuseWithThoseOf(error, error instanceof HalfReadError ? [error.rest] : [], lab);
    }
  }
  const isOfModel = lab.modelIds.includes(name.split("/")[0] ?? "");
  const looksLikeFile = !isOfModel && /[\\/]|\.ya?ml$/.test(name);
  throw new ProblemsError([
    {
      kind: "unknown-scenario",
      where: {},
      seen: name,
      needed: looksLikeFile ? `There is no file ${name}.` : `There is no scenario called ${name}.`,
      todo:
        didYouMean(isOfModel ? name : name.replace(/^.*[\\/]|\.ya?ml$/g, ""), lab.scenarios.keys()) ||
        "Name a file, or one of the lab's own: `palanca model show` lists a model's.",
    },
  ]);
}

/** What was met is thrown with what resolving would refuse later: all that is wrong is told in one go. */
async function refuseWithThoseOf(error: unknown, scenarios: readonly Scenario[], lab: OpenLab): Promise<never> {
  await ofEach([() => Promise.reject(error), ...scenarios.map((one) => () => lab.resolveWhole(one))], (step) => step());
  throw error;
}
