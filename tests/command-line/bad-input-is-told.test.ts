import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { workFolder } from "../palanca.js";
import { palancaHere } from "../palanca-here.js";

const folder = workFolder();
afterAll(folder.remove);

/** Compares a file with this text and gives what was said. */
async function told(text: string, ...more: string[]): Promise<string> {
  const file = join(folder.path, "mine.yaml");
  writeFileSync(file, text);
  const { code, out, err } = await palancaHere(["compare", "mine.yaml", "--futures", "32", ...more], {
    cwd: folder.path,
  });
  expect([code, out], err).toEqual([1, ""]);
  expect(readFileSync(file, "utf8")).toBe(text);
  return err;
}

const head = "title: Mine\nquestion: honduras-violence\n";

describe("bad input names file, line and the nearest valid name", () => {
  test.each([
    ["an unknown lever", "levers:\n  homicide.yearly_reductoin: 5\n", ":4", "Did you mean homicide.yearly_reduction?"],
    ["a lever out of range", "levers:\n  homicide.yearly_reduction: 5000\n", ":4", "0 to 20"],
    ["an unknown key", "plcae: honduras\n", ":3:1", "Did you mean place?"],
    ["an unknown place", "place: hondura\n", ":3", "Did you mean honduras?"],
    ["a value of the wrong kind", "levers:\n  homicide.yearly_reduction: fast\n", ":4", "A lever is a number"],
    ["a missing fact", "whose:\n  crime-cost.total_cost: crime-cost-wold-bank\n", ":4", "crime-cost-world-bank"],
    ["an unknown uncertainty", "held:\n  homicide.underlying_tend: 1\n", ":4", "homicide.underlying_trend"],
    ["malformed YAML", "levers: {homicide.yearly_reduction: [1\n", ":3", "Look at the indentation"],
    ["a key twice", "title: Again\n", ":3", "unique"],
    ["an unknown question", "", ":2", "honduras-violence"],
  ])("%s", async (what, rest, line, needed) => {
    const text = what === "an unknown question" ? "title: Mine\nquestion: honduras-violense\n" : head + rest;
    const said = await told(text);
    expect(said).toContain(`mine.yaml${line}`);
    expect(said).toContain(needed);
  });

  test("a wrong place is told once and blames nothing else", async () => {
    const said = await told(`${head}place: hondura\n`);
    expect(said.match(/^[A-Z]+(?: [A-Z]+)+/gm)).toEqual(["UNKNOWN PLACE"]);
  });

  test("all faults of a file are told at once", async () => {
    const said = await told(`${head}levers:\n  homicide.deploymnt: 5\n  homicide.pact: 500\n`);
    expect([said.includes("mine.yaml:4"), said.includes("mine.yaml:5")]).toEqual([true, true]);
  });

  test("faults of every stage are told at once: keys, place, levers", async () => {
    const said = await told(
      `${head}plcae: honduras\nplace: hondura\nlevers:\n  homicide.deploymnt: 5\n  homicide.pact: 500\n`,
    );
    const kinds = ["UNKNOWN KEY", "UNKNOWN PLACE", "UNKNOWN LEVER", "OUT OF RANGE"];
    expect(said.match(/^[A-Z]+(?: [A-Z]+)+/gm)).toEqual(kinds);
  });

  test.each(["compare", "robust"])("%s tells the faults of every file at once", async (verb) => {
    writeFileSync(join(folder.path, "one.yaml"), `${head}levers:\n  homicide.deploymnt: 5\n`);
    writeFileSync(join(folder.path, "two.yaml"), `${head}plcae: honduras\n`);
    const { code, err } = await palancaHere([verb, "one.yaml", "two.yaml", "three.yaml"], { cwd: folder.path });
    const faults = ["homicide.deploymnt", "plcae", "three.yaml"].map((fault) => err.includes(fault));
    expect([code, ...faults]).toEqual([1, true, true, true]);
  });

  test("a place of --place is blamed on the option and not on a file", async () => {
    const { err } = await palancaHere(["compare", "honduras-promise", "--place", "hondura"]);
    expect(err).toContain("--place hondura");
    expect([err.includes("Did you mean honduras?"), err.includes(".yaml")]).toEqual([true, false]);
  });

  test("a scenario that is named twice is refused", async () => {
    const { code, err } = await palancaHere(["compare", "honduras-promise", "honduras-promise"]);
    expect([code, err]).toEqual([2, "seeds/scenarios/honduras-promise.yaml is named twice; once is enough.\n"]);
  });

  test("every unknown measure is told", async () => {
    const { err } = await palancaHere(["compare", "honduras-promise", "--measure", "lives_savd,rate_2021"]);
    expect([err.includes("lives_savd"), err.includes("rate_2021")]).toEqual([true, true]);
  });

  test("a lever set on the command line names the near lever", async () => {
    const { err } = await palancaHere(["run", "growth", "--set", "secondary_completoin=60"]);
    expect(err).toContain("Did you mean secondary_completion?");
  });

  test("a file that is not there is named", async () => {
    const { err } = await palancaHere(["compare", "seeds/scenarios/honduras-promis.yaml"]);
    expect(err).toContain("There is no file seeds/scenarios/honduras-promis.yaml.");
    expect(err).toContain("honduras-promise");
  });

  test("a report that cannot be written names its path, and the report before it stays whole", async () => {
    mkdirSync(join(folder.path, "taken.html"), { recursive: true });
    writeFileSync(join(folder.path, "taken.md"), "mine");
    for (const out of ["taken", "no/such/folder/report"]) {
      const args = ["report", "honduras-promise", "--futures", "32", "--to", "html", "--out", out, "--force"];
      const { code, err } = await palancaHere(args, { cwd: folder.path });
      expect(code).toBe(1);
      expect(err).toContain(`${out}.html`);
      expect(err).toContain("Name a folder that exists");
    }
    expect(readFileSync(join(folder.path, "taken.md"), "utf8")).toBe("mine");
  });

  test("a new scenario does not overwrite a file", async () => {
    writeFileSync(join(folder.path, "kept.yaml"), "title: Kept\n");
    const { code, err } = await palancaHere(["scenario", "new", "kept.yaml"], { cwd: folder.path });
    expect([code, readFileSync(join(folder.path, "kept.yaml"), "utf8")]).toEqual([1, "title: Kept\n"]);
    expect(err).toContain("--force");
  });

  test("a merge that cannot be written is told and not thrown", async () => {
    const args = ["scenario", "merge", "honduras-promise", "honduras-slower", "--out", "no/such/folder/a.yaml"];
    const { code, err } = await palancaHere(args, { cwd: folder.path });
    expect(code).toBe(1);
    expect(err).toContain("no/such/folder/a.yaml");
    expect(err).not.toContain("This is a fault in Palanca");
  });
});
