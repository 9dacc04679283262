/** The one tsup configuration; every package's tsup.config.ts is one call of it. */
import { defineConfig } from "tsup";

/** Builds the entries named to ES modules for Node 20. Workspace packages and libraries stay outside the bundle. */
export function library(entries = ["src/index.ts"], more = {}) {
  return defineConfig({
    entry: entries,
    format: ["esm"],
    target: "node20",
    platform: "node",
    dts: false,
    clean: true,
    splitting: true,
    sourcemap: false,
    silent: true,
    ...more,
  });
}
