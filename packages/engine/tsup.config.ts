import { library } from "@palanca/tooling/tsup";

export default library([
  "src/index.ts",
  "src/units.ts",
  "src/plan-model.ts",
  "src/run.ts",
  "src/workers.ts",
  "src/worker.ts",
]);
