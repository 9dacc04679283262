import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { commands } from "../../apps/palanca/src/commands/all.js";
import { schemas } from "../../apps/palanca/src/schemas.js";
import { schemaFiles } from "../../scripts/generate-schemas.mjs";
import { root, words } from "../palanca.js";
import { palancaHere } from "../palanca-here.js";

const all = schemas() as Record<string, Parameters<typeof z.fromJSONSchema>[0]>;
const validator = (name: string) => z.fromJSONSchema(all[name] as never);
const yamlFiles = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => `${folder}/${name}`);
const read = (path: string): unknown => parse(readFileSync(join(root, path), "utf8"));

describe("schemas", () => {
  test("in schemas/ are those that the build writes; `node scripts/generate-schemas.mjs` makes them anew", () => {
    const kept = readdirSync(join(root, "schemas")).map((name) => `schemas/${name}`);
    const stored = kept.map((path) => [path, readFileSync(join(root, path), "utf8")]);
    expect(Object.fromEntries(stored)).toEqual(schemaFiles(all));
  });

  test.each(yamlFiles("seeds/scenarios"))("%s fits the schema of a scenario", (path) => {
    expect(validator("scenario").safeParse(read(path)).error?.issues ?? []).toEqual([]);
  });

  test.each(yamlFiles("seeds/questions"))("%s fits the schema of a question", (path) => {
    expect(validator("question").safeParse(read(path)).error?.issues ?? []).toEqual([]);
  });

  test.each(yamlFiles("seeds/facts"))("every fact of %s fits the schema of a fact", (path) => {
    const schema = validator("fact");
    const topic = path.replace(/^.*\/|\.yaml$/g, "");
    const facts = (read(path) as object[]).map((fact) => ({ topic, ...fact }));
    expect(facts.flatMap((fact) => schema.safeParse(fact).error?.issues ?? [])).toEqual([]);
  });

  test.each([
    ["scenario", { title: "Mine", levers: { a: 1 }, lever: {} }],
    ["scenario", { levers: {} }],
    ["fact", { id: "x" }],
    ["answer-place", { format: "palanca-place/1", place: { id: "a", name: "A" }, wider: [], series: [] }],
  ])("the schema of a %s refuses %j", (name, data) => {
    expect(validator(name).safeParse(data).success).toBe(false);
  });
});

describe("answers of --json", async () => {
  const folder = mkdtempSync(join(tmpdir(), "palanca-record-"));
  const recorded = join(folder, "record.json");
  writeFileSync(recorded, (await palancaHere(words("run growth --futures 64 --json"))).out);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const asked = [
    ["compare honduras-promise honduras-slower --futures 64"],
    ["run growth --set secondary_completion=60 --futures 64"],
    ["run soldiers-three-years --futures 64"],
    ["robust honduras-promise honduras-slower --where rate_2020<=50 --futures 256"],
    ["discover honduras-slower --tree --futures 1024"],
    ["worth honduras-slower --measure avoided_cost --cost honduras-slower=500000000 --futures 512"],
    ["solve honduras-promise --target rate_2020<=35 --futures 128"],
    ["backtest homicide --fit underlying_trend --draws 100"],
    ["compare honduras-promise --measure lives_saved --of mean --within 100000 --seconds 60"],
    ["contribution soldiers-then-reform --measure victims --over rate --futures 64"],
    [
      "sweep soldiers-then-reform --lever police_reform.until=2018..2024:3 --measure victims --find 1 --threshold 93500 --futures 64",
    ],
    ["sensitivity homicide --measure rate_2020 --rows 64 --over rate"],
    ...["morris", "tornado --futures 64", "given-data --futures 256", "grade --rows 64", "author --rows 64"].map(
      (way) => [`sensitivity honduras-promise --by ${way}`],
    ),
    ["model list"],
    ...["homicide", "crime-cost", "growth"].flatMap((model) => [[`model show ${model}`], [`model check ${model}`]]),
    ["fact show crime-cost-world-bank"],
    ["fact search honduras"],
    ["fact list --topic homicide"],
    ["fact rivals"],
    ["fact rivals honduras-homicide-2014"],
    ["cause violence"],
    ["cause violence --loops"],
    ["claim list"],
    ["claim check"],
    ["document list"],
    ["document show hernandez"],
    ["cite honduras-promised-fall"],
    ["place list"],
    ["place show honduras"],
    ["replay examples/honduras-session.yaml --futures 64"],
    ["scenario check honduras-promise"],
    ["scenario diff honduras-promise homicide/truce"],
    ["scenario merge honduras-promise honduras-slower"],
    ["doctor"],
    [`verify ${recorded}`],
  ];

  test.each(asked)("palanca %s --json fits its schema", async (line) => {
    const { code, out, err } = await palancaHere([...words(line), "--json"]);
    expect(code, err).toBe(0);
    const answer = JSON.parse(out) as { format: string };
    const name = answer.format.replace(/^palanca-(.*)\/\d+$/, "answer-$1");
    expect(Object.keys(all)).toContain(name);
    expect(validator(name).safeParse(answer).error?.issues ?? []).toEqual([]);
  });

  test("are asked of every command that has --json", () => {
    const withJson = commands.filter((command) => command.options.some((option) => option.name === "json"));
    const paths = withJson.map((command) => command.path);
    expect(paths.filter((path) => !asked.some(([line]) => line?.startsWith(path)))).toEqual([]);
  });
});
