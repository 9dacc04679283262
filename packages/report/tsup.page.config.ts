import { library } from "@palanca/tooling/tsup";

/** The script of the HTML page: one text with all that it needs, for browsers. It is built after the package and beside it. */
export default library([], {
  entry: { "page-script": "src/page/browser/main.ts" },
  format: ["iife"],
  platform: "browser",
  target: "es2022",
  minify: true,
  clean: false,
  splitting: false,
  noExternal: [/.*/],
  outExtension: () => ({ js: ".js" }),
  // The licence of d3 asks for this line in every copy.
  banner: { js: "/* Palanca (MIT). Holds parts of d3: Copyright Mike Bostock, ISC licence. */" },
});
