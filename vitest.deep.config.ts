import { defineConfig } from "vitest/config";
import base from "./vitest.config.js";

/** The longer proofs: thousands of random models, a thousand seeds, soaks. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    // Memory is measured here; each file has a process of its own.
    isolate: true,
    include: ["**/*.deep.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    testTimeout: 900_000,
    passWithNoTests: true,
  },
});
