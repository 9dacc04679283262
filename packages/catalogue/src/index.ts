/** The public name of the catalogue, and no logic. */
export { catalogue } from "./catalogue.generated.js";
