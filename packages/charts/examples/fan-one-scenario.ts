/** A fan of one: a line that is alone is drawn through. */
import { fanExample } from "./example.js";

export default fanExample([{ label: "As budgeted", start: 67, end: 58, spread: 14 }], { width: 80, height: 24 });
