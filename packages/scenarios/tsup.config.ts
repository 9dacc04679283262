import { library } from "@palanca/tooling/tsup";

export default library(["src/index.ts", "src/read-scenario.ts"]);
