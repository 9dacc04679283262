import { library } from "@palanca/tooling/tsup";

export default library(["src/index.ts", "src/page.ts"]);
