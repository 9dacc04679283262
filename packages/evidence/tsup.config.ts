import { library } from "@palanca/tooling/tsup";

export default library(["src/index.ts", "src/build.ts", "src/build-seeds.ts"]);
