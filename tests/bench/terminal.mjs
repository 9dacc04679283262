/**
 * Measures the lab as its user feels it, in a real pseudo-terminal from the start of node: first paint, lever to redraw, bytes a lever
 * step, and memory over ten thousand keys. Prints a table with the target beside each figure; `--quick` leaves the memory out.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as pty from "@lydell/node-pty";
import headless from "@xterm/headless";

const root = fileURLToPath(new URL("../..", import.meta.url));
const command = join(root, "apps/palanca/bin/palanca.mjs");
const SIZES = [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
];
/** The question whose models take longest to run, by words that search finds it with. */
const LARGEST = "dividend window";
const FIRST_PAINTS = 9;
const STEPS = 30;
const ENTER = "\r";
const RIGHT = "\u001b[C";
const LEFT = "\u001b[D";
const DOWN = "\u001b[B";
const UP = "\u001b[A";

const home = mkdtempSync(join(tmpdir(), "palanca-bench-"));
process.on("exit", () => rmSync(home, { recursive: true, force: true }));

function start({ columns, rows }) {
  const terminal = new headless.Terminal({ cols: columns, rows, allowProposedApi: true });
  const { CI: _ci, CONTINUOUS_INTEGRATION: _continuous, ...environment } = process.env;
  const begun = performance.now();
  const child = pty.spawn(process.execPath, [command], {
    cols: columns,
    rows,
    cwd: root,
    env: { ...environment, TERM: "xterm-256color", PALANCA_HOME: home, PALANCA_BACKGROUND: "dark" },
  });
  const watchers = new Set();
  let bytes = 0;
  child.onData((data) => {
    bytes += Buffer.byteLength(data);
    terminal.write(data, () => {
      for (const watcher of [...watchers]) watcher();
    });
  });
  const screen = () =>
    Array.from({ length: rows }, (_, y) => terminal.buffer.active.getLine(y)?.translateToString(true) ?? "").join("\n");
  const until = (found) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${found} did not come:\n${screen()}`)), 30_000);
      const watcher = () => {
        if (!found(screen())) return;
        clearTimeout(timer);
        watchers.delete(watcher);
        resolve(performance.now());
      };
      watchers.add(watcher);
      watcher();
    });
  return {
    begun,
    until,
    screen,
    type: (keys) => child.write(keys),
    bytes: () => bytes,
    pid: child.pid,
    kill: () => child.kill("SIGKILL"),
  };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const isDone = (text) => /2,048 futures(?! …)/.test(text);
/** The row of the lever in focus, which shows where it stands. */
const leverRow = (text) => {
  const lines = text.split("\n");
  return lines[lines.findIndex((line) => line.includes("▸")) + 1] ?? "";
};

async function firstPaint(size) {
  const times = [];
  for (let i = 0; i < FIRST_PAINTS; i++) {
    const app = start(size);
    times.push((await app.until((text) => text.includes("what do you want to know?"))) - app.begun);
    app.kill();
  }
  return median(times);
}

async function openLargest(size) {
  const app = start(size);
  await app.until((text) => text.includes("what do you want to know?"));
  app.type("/");
  await app.until((text) => text.includes("search"));
  app.type(LARGEST);
  await app.until((text) => text.includes(`${LARGEST}▏`));
  app.type(ENTER);
  await app.until(isDone);
  return app;
}

/** Keys that are pressed while the futures of a lever step are worked out and summed up: the focus goes down and up again. */
async function keysMeanwhile(size) {
  const app = await openLargest(size);
  const focusRow = (text) => text.split("\n").findIndex((line) => line.includes("▸"));
  const times = [];
  for (let i = 0; i < STEPS; i++) {
    app.type(i % 4 < 2 ? LEFT : RIGHT);
    for (let pause = 0; pause < 6; pause++) {
      await new Promise((resolve) => setTimeout(resolve, 12));
      const before = focusRow(app.screen());
      const begun = performance.now();
      app.type(pause % 2 === 0 ? DOWN : UP);
      times.push((await app.until((text) => focusRow(text) !== before)) - begun);
    }
    await app.until(isDone);
  }
  app.kill();
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)];
}

async function leverSteps(size) {
  const app = await openLargest(size);
  const [moved, quick, bytes] = [[], [], []];
  for (let i = 0; i < STEPS; i++) {
    const before = leverRow(app.screen());
    const written = app.bytes();
    const begun = performance.now();
    app.type(i % 4 < 2 ? LEFT : RIGHT);
    moved.push((await app.until((text) => leverRow(text) !== before)) - begun);
    quick.push((await app.until((text) => text.includes("512 futures") || isDone(text))) - begun);
    await app.until(isDone);
    bytes.push(app.bytes() - written);
  }
  app.kill();
  return { moved: median(moved), quick: median(quick), bytes: median(bytes) };
}

async function memory(size) {
  const app = await openLargest(size);
  const rss = () => Number(execFileSync("ps", ["-o", "rss=", "-p", String(app.pid)]).toString()) / 1024;
  let seed = 1;
  const keys = [RIGHT, LEFT, "j", "k", "\t", "c", "]", "[", "u", "U", ".", ",", "L", "H"];
  const next = () => {
    seed = (seed * 48271) % 2147483647;
    return keys[seed % keys.length];
  };
  const press = async (count) => {
    for (let i = 0; i < count; i += 20) {
      app.type(Array.from({ length: 20 }, next).join(""));
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    await app.until(isDone);
  };
  await press(2000);
  const early = rss();
  await press(8000);
  const late = rss();
  app.kill();
  return { early, late };
}

const rows = [];
const row = (what, size, value, target, isMet) =>
  rows.push([what, `${size.columns}x${size.rows}`, value, target, isMet ? "met" : "MISSED"]);
for (const size of SIZES) {
  const paint = await firstPaint(size);
  row("first paint of home", size, `${paint.toFixed(0)} ms`, "under 400 ms", paint < 400);
  const { moved, quick, bytes } = await leverSteps(size);
  row("lever to redraw", size, `${moved.toFixed(1)} ms`, "under 16 ms", moved < 16);
  const meanwhile = await keysMeanwhile(size);
  row("key while futures run, 19 of 20", size, `${meanwhile.toFixed(1)} ms`, "under 50 ms", meanwhile < 50);
  row("lever to 512 paired futures", size, `${quick.toFixed(0)} ms`, "under 100 ms", quick < 100);
  row("written a lever step", size, `${(bytes / 1000).toFixed(1)} kB`, "under 4 kB", bytes < 4000);
  if (process.argv.includes("--quick")) continue;
  const { early, late } = await memory(size);
  const grown = late / early;
  row(
    "memory after 10,000 keys",
    size,
    `${late.toFixed(0)} MB, ${grown.toFixed(2)} x 2,000 keys`,
    "at most 1.2 x",
    grown <= 1.2,
  );
}
const widths = rows[0].map((_, c) => Math.max(...rows.map((cells) => cells[c].length)));
for (const cells of rows) console.log(cells.map((cell, c) => cell.padEnd(widths[c])).join("  "));
console.log(`\nload average ${loadavg()[0].toFixed(1)}; node ${process.version}; question: ${LARGEST}`);
