/** Scenarios on top of each other: later ones win, and the merge says which keys met. */
import type { Scenario } from "./scenario.js";

export interface Met {
  /** For example `levers.homicide.fall_promised`. */
  readonly key: string;
  readonly values: readonly { readonly scenario: string; readonly value: unknown }[];
}

/** Merges scenarios, first to last. `met` lists every key that more than one of them sets to something different. */
export function stack(scenarios: readonly Scenario[]): { scenario: Scenario; met: Met[] } {
  const [first, ...rest] = scenarios;
  if (!first) throw new Error("This is a fault in the scenarios package: nothing to stack.");
  const seen = new Map<string, { scenario: string; value: unknown }[]>();
  for (const scenario of scenarios) {
    for (const [key, value] of settings(scenario))
      seen.set(key, [...(seen.get(key) ?? []), { scenario: scenario.id, value }]);
  }
  const met = [...seen]
    .filter(([, values]) => new Set(values.map(({ value }) => JSON.stringify(value))).size > 1)
    .map(([key, values]) => ({ key, values }));
  const scenario = rest.reduce<Scenario>(
    (below, above) => ({
      ...below,
      ...definedParts(above),
      id: `${below.id}+${above.id}`,
      title: `${below.title} + ${above.title}`,
      levers: { ...below.levers, ...above.levers },
      held: { ...below.held, ...above.held },
      whose: { ...below.whose, ...above.whose },
      lines: { ...below.lines, ...above.lines },
    }),
    first,
  );
  return { scenario, met };
}

/** Every setting of a scenario as a path and a value, in file order. */
export function settings(scenario: Scenario): [string, unknown][] {
  const plain = (["question", "models", "place", "horizon", "from"] as const).flatMap((key): [string, unknown][] =>
    scenario[key] === undefined ? [] : [[key, scenario[key]]],
  );
  const grouped = (["levers", "held", "whose"] as const).flatMap((group) =>
    Object.entries(scenario[group]).map(([key, value]): [string, unknown] => [`${group}.${key}`, value]),
  );
  return [...plain, ...grouped];
}

export interface Difference {
  readonly key: string;
  readonly left?: unknown;
  readonly right?: unknown;
}

/** What sets two scenarios apart, key by key. */
export function diffScenarios(left: Scenario, right: Scenario): Difference[] {
  const [a, b] = [new Map(settings(left)), new Map(settings(right))];
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((key) => JSON.stringify(a.get(key)) !== JSON.stringify(b.get(key)))
    .map((key) => ({ key, ...(a.has(key) ? { left: a.get(key) } : {}), ...(b.has(key) ? { right: b.get(key) } : {}) }));
}

function definedParts(scenario: Scenario): Partial<Scenario> {
  const { question, models, from, place, horizon, file, note } = scenario;
  return Object.fromEntries(
    Object.entries({ question, models, from, place, horizon, file, note }).filter(([, value]) => value !== undefined),
  );
}
