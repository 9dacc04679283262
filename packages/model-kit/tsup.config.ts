import { library } from "@palanca/tooling/tsup";

export default library(["src/index.ts", "src/checks.ts", "src/lever-path.ts", "src/testing.ts"]);
