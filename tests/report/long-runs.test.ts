/** A long report can be stopped, leaves nothing half written, and goes on from where it was. */
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { command, palanca, workFolder } from "../palanca.js";

const folder = workFolder();
afterAll(folder.remove);

const start = ["report", "mexico-aid-communities", "--measure", "to_communities_total"];

/** Starts a report and presses Ctrl-C when the file is there; gives the exit code. */
function stoppedOnce(file: string, args: readonly string[]): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [command, ...args], { cwd: folder.path, stdio: "ignore" });
    const watch = setInterval(() => {
      if (!existsSync(file)) return;
      // Once: a second Ctrl-C ends a process that does not listen.
      clearInterval(watch);
      child.kill("SIGINT");
    }, 50);
    child.on("close", (code) => {
      clearInterval(watch);
      resolve(code);
    });
  });
}

test("Ctrl-C ends it with 130 and leaves no file of the report; with --save it goes on and gives the same bytes", async () => {
  const saved = join(folder.path, "run.save");
  const args = [...start, "--to", "md,json", "--out", "mine", "--save", "run.save"];
  expect(await stoppedOnce(saved, [...args, "--futures", "2000000"])).toBe(130);
  expect(readdirSync(folder.path).filter((name) => /mine|\.part$/.test(name))).toEqual([]);

  const resumed = await palanca([...args, "--futures", "4096"], { cwd: folder.path });
  expect(resumed.code, resumed.err).toBe(0);
  const whole = await palanca([...start, "--to", "md,json", "--out", "whole", "--futures", "4096"], {
    cwd: folder.path,
  });
  expect(whole.code, whole.err).toBe(0);
  for (const ending of [".md", ".json"]) {
    const read = (name: string): string => readFileSync(join(folder.path, `${name}${ending}`), "utf8");
    expect(read("mine") === read("whole"), ending).toBe(true);
  }
}, 120_000);

test("a file that is there is refused before anything is run", async () => {
  const first = await palanca([...start, "--to", "bib", "--out", "there", "--futures", "64"], { cwd: folder.path });
  expect(first.code, first.err).toBe(0);
  const second = await palanca([...start, "--to", "md,bib", "--out", "there", "--futures", "9000000"], {
    cwd: folder.path,
  });
  expect([second.code, second.err.includes("there.bib"), existsSync(join(folder.path, "there.md"))]).toEqual([
    1,
    true,
    false,
  ]);
});

test("a brief that draws what a saved comparison has not kept says so, and gives the bytes of a run from nothing", async () => {
  const brief = join(folder.path, "drawn.yaml");
  writeFileSync(
    brief,
    "title: A\nscenarios: [mexico-aid-communities]\nfutures: 2048\ncharts:\n  - { of: delivered_real, form: fan }\n",
  );
  const saved = ["--save", "compared.save"];
  const first = await palanca(["compare", "mexico-aid-communities", "--futures", "2048", ...saved], {
    cwd: folder.path,
  });
  expect(first.code, first.err).toBe(0);
  const made = await palanca(["report", brief, "--to", "md", "--out", "drawn", ...saved], { cwd: folder.path });
  expect(made.code, made.err).toBe(0);
  expect(made.err).toMatch(
    /^The brief draws delivered_real, which `palanca compare --save` does not keep: .*compared\.save/,
  );
  const fresh = await palanca(["report", brief, "--to", "md", "--out", "fresh"], { cwd: folder.path });
  expect(fresh.err).not.toContain("does not keep");
  const [one, other] = ["drawn.md", "fresh.md"].map((name) => readFileSync(join(folder.path, name), "utf8"));
  expect(one === other).toBe(true);
});
