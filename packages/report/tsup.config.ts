import { library } from "@palanca/tooling/tsup";

export default library(["src/index.ts", "src/brief/read-brief.ts", "src/print/formats.ts"]);
