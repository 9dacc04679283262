/** The questions whose plans hold the most quantities, with the scenario that each is asked of. */
import fs from "node:fs";
import path from "node:path";

/** Reads them from what the build made for the app: the plans lie beside it, each in a file. */
export function largestQuestions(file, count) {
  const { questions, plans } = JSON.parse(fs.readFileSync(file, "utf8"));
  const sized = questions.map(({ id, models, scenarios }) => {
    const key = Object.keys(plans).find((one) => one.startsWith(`${models.join("+")} `));
    const plan = key && JSON.parse(fs.readFileSync(path.join(path.dirname(file), plans[key]), "utf8"));
    return { question: id, scenario: scenarios.at(-1), quantities: plan ? plan.quantities.length : 0 };
  });
  return sized.sort((a, b) => b.quantities - a.quantities || (a.question < b.question ? -1 : 1)).slice(0, count);
}
