/** Keys as people say them. */
import type { Binding } from "./binding.js";

const NAMES: Readonly<Record<string, string>> = { up: "↑", down: "↓", left: "←", right: "→", " ": "space" };

/** A key as people say it. */
export function tellKey(key: string): string {
  return NAMES[key] ?? key.replace("-left", "-←").replace("-right", "-→");
}

/** The keys of a binding as people say them. */
export function tellKeys({ keys }: Pick<Binding, "keys">): string {
  return keys.map(tellKey).join(" ");
}
