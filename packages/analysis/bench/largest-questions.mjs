/** The questions whose plans hold the most quantities, with the scenario that each is asked of. */
import fs from "node:fs";

/** Reads them from what the build made for the app. */
export function largestQuestions(file, count) {
  const { questions, plans } = JSON.parse(fs.readFileSync(file, "utf8"));
  const sized = questions.map(({ id, models, scenarios }) => {
    const key = Object.keys(plans).find((one) => one.startsWith(`${models.join("+")} `));
    return { question: id, scenario: scenarios.at(-1), quantities: key ? plans[key].quantities.length : 0 };
  });
  return sized.sort((a, b) => b.quantities - a.quantities || (a.question < b.question ? -1 : 1)).slice(0, count);
}
