/** A brief to begin with is one that can be printed, for every question of the lab. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openLab } from "../../apps/palanca/src/open-lab.js";
import { readBrief } from "../../packages/report/src/brief/read-brief.js";
import { workFolder } from "../palanca.js";
import { palancaHere } from "../palanca-here.js";

const lab = await openLab({ threads: 1 });
await lab.close();
const folder = workFolder();
afterAll(folder.remove);

test.each(lab.questions.map(({ id }) => id))("%s: the brief to begin with is read as it was meant", async (id) => {
  const { code, err } = await palancaHere(["brief", "new", id, "--question", id], { cwd: folder.path });
  expect([code, err]).toEqual([0, expect.stringContaining("Wrote")]);
  const brief = readBrief(readFileSync(join(folder.path, `${id}.yaml`), "utf8"), `${id}.yaml`);
  const question = lab.questions.find((one) => one.id === id);
  expect(brief.charts).toEqual(question?.charts);
  expect(brief.measures?.length).toBeGreaterThan(0);
});
