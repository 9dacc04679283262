import { library } from "@palanca/tooling/tsup";

export default library();
