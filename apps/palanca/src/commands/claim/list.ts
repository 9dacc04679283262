import { plainText } from "@palanca/engine";
import { type Command, jsonOption, printJson } from "../command.js";
import { textTable } from "../text-table.js";

/** Lists the arithmetic statements of the documents. */
export const claimList: Command = {
  path: "claim list",
  says: "list statements of the documents that can be worked out",
  takes: [],
  options: [jsonOption],
  examples: ["palanca claim list"],
  async run(given, { io, lab }) {
    const { claims } = (await lab()).evidence.data;
    if (given.options.json) printJson(io, { format: "palanca-claim-list/1", claims });
    else io.out(`${textTable(claims.map((claim) => [claim.id, plainText(claim.states)])) || "There are none."}\n`);
    return 0;
  },
};
