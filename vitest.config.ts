import { defineConfig } from "vitest/config";

/** One run over every package. Sources are resolved, not builds; only workers and whole sessions need the build. */
export default defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"], externalConditions: ["source"] } },
  test: {
    include: ["packages/**/*.test.{ts,tsx}", "apps/**/*.test.{ts,tsx}", "tests/**/*.test.{ts,tsx}"],
    exclude: ["**/node_modules/**", "**/dist/**", "**/*.deep.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Processes, not threads: a pseudo-terminal of a whole session does not outlive a thread.
    pool: "forks",
    maxWorkers: 2,
    // Modules keep nothing but what they would work out alike again, so files may share what they load: a third of the time was loading it anew.
    isolate: false,
  },
});
