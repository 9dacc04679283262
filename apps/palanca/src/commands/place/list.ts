import { type Command, jsonOption, printJson } from "../command.js";
import { textTable } from "../text-table.js";

/** Lists the places and how many facts each has. */
export const placeList: Command = {
  path: "place list",
  says: "list the places and how many figures each has",
  takes: [],
  options: [jsonOption],
  examples: ["palanca place list", "palanca place list --json"],
  async run(given, { io, lab }) {
    const { evidence } = await lab();
    const places = evidence.data.places.map((place) => ({
      id: place.id,
      name: place.name,
      part_of: place.part_of ?? null,
      facts: evidence.data.facts.filter((fact) => fact.place === place.id).length,
    }));
    if (given.options.json) printJson(io, { format: "palanca-place-list/1", places });
    else
      io.out(
        `${textTable(places.map((place) => [place.id, place.name, place.part_of ?? "", `${place.facts} facts`]))}\n`,
      );
    return 0;
  },
};
