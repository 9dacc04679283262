#!/usr/bin/env node
// A committed stub: npm links a bin only when the file exists, and without a link npx would look for a stranger's package.
import { existsSync } from "node:fs";

const built = new URL("../dist/main.js", import.meta.url);
if (!existsSync(built)) {
  process.stderr.write(
    "Palanca is not built yet. Run `npm start` once in the project's folder; it installs and builds what is missing.\n",
  );
  process.exit(1);
}
await import(built.href);
