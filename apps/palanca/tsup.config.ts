import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { library } from "@palanca/tooling/tsup";

/** The app carries everything in one bundle: start-up time is imports. */
const { version } = JSON.parse(readFileSync(new URL("./package.json", import.meta.url), "utf8")) as { version: string };

export default library(["src/main.tsx", "src/worker.ts", "src/build-lab.ts", "src/generate.ts", "src/schemas.ts"], {
  // What holds machine code or fonts is found beside the app and not inside it.
  noExternal: [/^(?!@myriaddreamin\/|@resvg\/)/],
  external: [/^@myriaddreamin\//, /^@resvg\//],
  define: { "process.env.NODE_ENV": '"production"', PALANCA_VERSION: JSON.stringify(version) },
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  esbuildOptions(options: {
    jsx?: string;
    alias?: Record<string, string>;
    conditions?: string[];
    legalComments?: string;
    minifyWhitespace?: boolean;
    minifySyntax?: boolean;
  }) {
    options.jsx = "automatic";
    options.legalComments = "none";
    // Every start reads what is loaded; names stay, so that a fault tells where it was.
    options.minifyWhitespace = true;
    options.minifySyntax = true;
    // Ink asks for this developer tool only when a variable is set; its bundle would fail at run time.
    options.alias = { "react-devtools-core": fileURLToPath(new URL("./src/no-devtools.ts", import.meta.url)) };
  },
});
