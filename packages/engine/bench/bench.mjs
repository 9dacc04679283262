/**
 * The benchmarks: `npm run bench`, in short with `-- --smoke`, and to a file with `-- --out docs/benchmarks.md`.
 * The reference models are checked in every form before anything is timed; where their file is not at hand their rows are left out.
 */
import fs from "node:fs";
import os from "node:os";
import { parseArgs } from "node:util";
import { atHand } from "@palanca/tooling/at-hand";
import { drawing, keyPress, summing } from "./aside.mjs";
import { compileC } from "./forms/c.mjs";
import { checkForms } from "./forms/check.mjs";
import { overEquations, overFutures, overSteps } from "./growth.mjs";
import { caseOf, readReferenceModels } from "./reference-models.mjs";
import { measureSpeed } from "./speed.mjs";
import { freshModel, processTime } from "./start-up.mjs";
import { perSecond, table, three } from "./table.mjs";
import { makeTargets } from "./targets.mjs";
import { limitOfTwo, runApart } from "./workers.mjs";

const { values: options } = parseArgs({ options: { smoke: { type: "boolean" }, out: { type: "string" } } });
const seconds = options.smoke ? 0.15 : 1.5;
const parts = [];
const targets = makeTargets();
const say = (text) => {
  parts.push(text);
  process.stdout.write(`${text}\n\n`);
};

const reference = readReferenceModels(atHand("benchmarks"));
const c = compileC();
say("# Benchmarks");
say(
  `Made by \`npm run bench\`${options.smoke ? " in short (`--smoke`): the figures are rough" : ""} on ${os.cpus()[0]?.model.trim()}, ${os.cpus().length} cores, Node ${process.versions.node}; load average ${three(os.loadavg()[0])} at the start. C: ${c ? c.told : "no gcc at hand, not measured"}. Figures move from machine to machine; shares of C less so.`,
);
if (reference) await withReference();
else
  say(
    "The reference models are not at hand (PALANCA_REFERENCE names no folder beside them), so their rows are left out.",
  );
growth(
  "Equations, each step of a chain",
  "equations",
  "ns a future, step and equation",
  overEquations(options.smoke ? [40, 640] : [40, 160, 640, 2560], seconds / 3),
);
const times = options.smoke ? 2 : 7;
const version = processTime(["--version"], times);
const result = processTime(["run", "homicide", "--futures", "1000"], times);
const started = [
  ["process start to `palanca --version`", three(version)],
  ["process start to the end of `palanca run homicide --futures 1000`", three(result)],
];
targets.add("process start to `palanca --version`", version, " ms", { target: 120 });
targets.add("process start to a first result", result, " ms", { target: 250 });
if (reference) {
  const fresh = freshModel(times);
  targets.add("plan of M2 to 1,024 futures, nothing warm", fresh.running, " ms", { target: 5, floor: 10 });
  targets.add("the same in a running session", fresh.again, " ms", { target: 5, floor: 10 });
  started.push(["text of M2 to its plan, modules loaded", three(fresh.planning)]);
  started.push(["plan of M2 to its first 1,024 futures, nothing warm", three(fresh.running)]);
  started.push(["the same of a plan that is new to a running session", three(fresh.again)]);
}
say(`## Start-up\n\n${table(["what", "ms"], started)}`);
say(targets.told());
c?.remove();
if (options.out) fs.writeFileSync(options.out, `${parts.join("\n\n")}\n`);

async function withReference() {
  const names = ["M1", "M2", "M3"];
  const checked = names.map((name) => [name, checkForms(name, reference, c)]);
  const forms = Object.keys(checked[0][1]);
  say(
    `## Agreement\n\nLargest relative distance from the check rows; 1e-10 is allowed.\n\n${table(
      ["model", ...forms],
      checked.map(([name, worst]) => [name, ...forms.map((form) => worst[form].toExponential(1))]),
    )}`,
  );
  const speed = names.map((name) => measureSpeed(name, reference, c, seconds));
  const kinds = Object.keys(speed[0].forms);
  say(
    `## Runs a second, one thread, parameters already drawn\n\n${table(
      ["form", ...names],
      kinds.map((kind) => [kind, ...speed.map((one) => perSecond(one.forms[kind]))]),
    )}`,
  );
  if (c) {
    const shares = kinds.map((kind) => [kind, ...speed.map(({ forms: by }) => `${three((100 * by.C) / by[kind])} %`)]);
    say(`## Share of C\n\n${table(["form", ...names], shares)}`);
    for (const { name, forms: by } of speed)
      targets.add(`${name}, share of C`, (100 * by.C) / by["this engine"], " %", {
        target: 40,
        floor: 30,
        least: true,
      });
  }
  const drawn = drawing(reference, seconds / 2);
  say(
    `## Beside running\n\nDrawing, nanoseconds a run; summing up, nanoseconds a value.\n\n${table(
      ["what", "ns"],
      [...drawn, ...summing(reference, seconds / 2)].map(([what, ns]) => [what, three(ns)]),
    )}`,
  );
  for (const [what, ns] of drawn.slice(0, 3)) targets.add(`drawing ${what}`, ns, " ns", { target: 250 });
  const pressed = keyPress(reference, seconds);
  say(`A lever moved, to the bands of eight stocks of M2 over 10,000 futures, one thread: ${three(pressed)} ms.`);
  targets.add("10,000 futures of M2 with bands from a key press", pressed, " ms", { target: 30, floor: 60 });
  growth(
    "Futures of M2, drawing included",
    "futures",
    "ns of processor time a future",
    overFutures(reference, options.smoke ? [10_000, 20_000] : [10_000, 100_000, 1_000_000]),
  );
  growth(
    "Steps of M2",
    "steps",
    "ns a future and step",
    overSteps(reference, options.smoke ? [35, 350] : [10, 35, 100, 350], seconds / 3),
  );
  const futures = options.smoke ? 20_000 : 1_000_000;
  const many = options.smoke ? 20_000 : 1_000_000;
  const one = caseOf("M2", reference);
  const stocks = one.plan.quantities.filter(({ role }) => role === "stock").map(({ name }) => name);
  const [alone, pair] = [1, 2].map((workers) => runApart(one, workers, futures));
  const gain = alone.seconds / pair.seconds;
  const limit = await limitOfTwo(options.smoke ? 1 : 5);
  const streamed = runApart(one, 2, many, stocks);
  say(
    `## Workers and memory\n\n${table(
      ["what", "figure", "processor time"],
      [
        [`${futures} futures of M2, one worker`, `${three(alone.seconds)} s`, `${three(alone.processor)} s`],
        ["the same, two workers", `${three(pair.seconds)} s`, `${three(pair.processor)} s`],
        [
          `${many} futures of M2 with streamed bands of eight stocks, two workers`,
          `${three(streamed.seconds)} s`,
          `${three(streamed.processor)} s`,
        ],
        ["peak memory of that", `${three(streamed.megabytes)} MB`, ""],
        ["two workers against one", `${three(gain)} times`, ""],
        ["two plain loops that share nothing against one: the machine's own limit", `${three(limit)} times`, ""],
      ],
    )}`,
  );
  targets.add("two workers against one", gain, " times", { target: 1.9, floor: 1.7, least: true });
  targets.add("the same as a share of what two plain loops gain", (100 * gain) / limit, " %", {
    target: 95,
    floor: 85,
    least: true,
  });
  targets.add(`${many} futures of M2, streamed bands`, streamed.seconds, " s", { target: 2 });
  targets.add("their memory", streamed.megabytes, " MB", { target: 300 });
}

function growth(title, what, unit, rows) {
  say(
    `## ${title}\n\n${table(
      [what, unit],
      rows.map(({ size, each }) => [size, three(each)]),
    )}`,
  );
}
