/**
 * Makes a clone ready: installs from the lock file and builds what is missing or stale, then gets out of the way.
 * Started by ensure.mjs with `install` or `build`. Uses Node alone, since it runs before anything is installed.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const goal = process.argv[2] ?? "build";
const lockFile = path.join(root, ".ensure.lock");
let child;
let holdsLock = false;
let isStopping = false;

function stop(sentence, code = 1) {
  release();
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}

function release() {
  if (holdsLock) fs.rmSync(lockFile, { force: true });
  holdsLock = false;
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, async () => {
    if (isStopping) return;
    isStopping = true;
    // npm does not wait for its children on Ctrl-C: an install left running would collide with the next start.
    const runs = () => child && child.exitCode === null && child.signalCode === null;
    if (runs()) {
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 3000))]);
      if (runs()) child.kill("SIGKILL");
    }
    stop("Stopped. What was begun will be finished at the next start.", 130);
  });
}

/** Runs a command with its output on stderr, so that stdout stays clean for the answer; says on a terminal how long it has taken. */
function run(command, args) {
  return new Promise((resolve) => {
    let tail = "";
    const began = Date.now();
    const tell = () => process.stderr.write(`\r  ${Math.round((Date.now() - began) / 1000)} s \r`);
    const ticking = process.stderr.isTTY ? setInterval(tell, 1000) : undefined;
    const end = (result) => {
      clearInterval(ticking);
      // Once stopping, nothing that comes after this command may begin.
      if (!isStopping) resolve(result);
    };
    child = spawn(command, args, {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
    });
    const keep = (chunk) => {
      tail = (tail + chunk).slice(-6000);
      process.stderr.write(chunk);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => end({ code: 1, tail: `${tail}${error}` }));
    child.on("close", (code) => end({ code: code ?? 1, tail }));
  });
}

function reasonOf(tail) {
  if (/ENOSPC|no space left/i.test(tail))
    return "The disk is full. Free some space (about 500 MB are needed) and try again.";
  if (/ENOTFOUND|ECONNREFUSED|ECONNRESET|EAI_AGAIN|ETIMEDOUT|network/i.test(tail)) {
    return "The packages could not be fetched: no network, or the registry cannot be reached. Connect and try again.";
  }
  if (/spawn npm ENOENT/.test(tail))
    return "npm was not found. Install Node from nodejs.org, which brings npm, and try again.";
  if (/EACCES|EPERM|EROFS/.test(tail)) return "This folder cannot be written to. Check its permissions and try again.";
  return "";
}

function unfinished(what, tail) {
  return `${what} did not finish${tail.includes("\n") ? "; the lines above say why" : `: ${tail.trim() || "it said nothing"}`}.`;
}

/** Walks the folders that the build reads and makes one print of path, size and time of change. */
function printOfSources() {
  const hash = createHash("sha256");
  const skip = new Set(["node_modules", "dist", "coverage", ".turbo", "test", "bench", "data-package"]);
  const walk = (folder) => {
    for (const entry of fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const full = path.join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!skip.has(entry.name)) walk(full);
      } else if (!/\.test\.tsx?$/.test(entry.name)) {
        const { size, mtimeMs } = fs.statSync(full);
        hash.update(`${path.relative(root, full)} ${size} ${mtimeMs}\n`);
      }
    }
  };
  for (const folder of ["packages", "apps", "seeds"])
    if (fs.existsSync(path.join(root, folder))) walk(path.join(root, folder));
  for (const file of ["turbo.json", "tsconfig.base.json"]) hash.update(fs.readFileSync(path.join(root, file)));
  return hash.digest("hex");
}

/** What the installed packages depend on: the lock file, every manifest, Node and the platform. */
function printOfManifests() {
  const hash = createHash("sha256").update(`${process.version} ${process.platform} ${process.arch}\n`);
  const manifests = ["package.json", "package-lock.json", ".npmrc"];
  for (const group of ["packages", "packages/models", "apps"]) {
    for (const name of fs.existsSync(path.join(root, group)) ? fs.readdirSync(path.join(root, group)).sort() : []) {
      manifests.push(`${group}/${name}/package.json`);
    }
  }
  for (const file of [...manifests, "tests/package.json"]) {
    const full = path.join(root, file);
    if (fs.existsSync(full)) hash.update(`${file}\n`).update(fs.readFileSync(full));
  }
  return hash.digest("hex");
}

function read(file) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** One at a time: a second start waits for the first; a lock whose owner is gone is cleared. */
async function takeLock() {
  let told = false;
  for (;;) {
    try {
      fs.writeFileSync(lockFile, String(process.pid), { flag: "wx" });
      holdsLock = true;
      return;
    } catch (error) {
      if (error.code !== "EEXIST") stop(reasonOf(String(error)) || `The folder cannot be written to: ${error.message}`);
    }
    const owner = Number(read(lockFile));
    if (!isAlive(owner)) fs.rmSync(lockFile, { force: true });
    else {
      if (!told)
        process.stderr.write(`Waiting for another start of Palanca (process ${owner || "new"}) to finish ...\n`);
      told = true;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }
}

/** Whether the owner of the lock still runs. A lock without a number is one that was made a moment ago. */
function isAlive(owner) {
  if (!(owner > 0)) {
    const made = fs.statSync(lockFile, { throwIfNoEntry: false });
    return made !== undefined && Date.now() - made.mtimeMs < 2000;
  }
  try {
    return process.kill(owner, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

const installStamp = path.join(root, "node_modules", ".palanca-installed");
const buildStamp = path.join(root, "node_modules", ".palanca-built");

async function ensureInstalled() {
  const wanted = printOfManifests();
  if (read(installStamp) === wanted) return;
  await takeLock();
  if (read(installStamp) !== wanted) {
    process.stderr.write("Installing packages from the lock file; this takes about a minute the first time ...\n");
    const args = ["ci", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error", "--progress=false"];
    let result = await run("npm", args);
    if (result.code !== 0 && !reasonOf(result.tail)) {
      fs.rmSync(path.join(root, "node_modules"), { recursive: true, force: true });
      result = await run("npm", args);
    }
    if (result.code !== 0) stop(reasonOf(result.tail) || unfinished("The installation", result.tail));
    fs.writeFileSync(installStamp, wanted);
  }
  release();
}

async function ensureBuilt() {
  const main = path.join(root, "apps", "palanca", "dist", "main.js");
  const fresh = () => read(buildStamp) === printOfSources() && fs.existsSync(main);
  if (fresh()) return;
  await takeLock();
  if (!fresh()) {
    process.stderr.write("Building ...\n");
    // Taken before: what is changed while it builds is built at the next start.
    const print = printOfSources();
    const turbo = path.join(root, "node_modules", ".bin", "turbo");
    const result = await run(turbo, ["run", "build", "--output-logs=errors-only", "--ui=stream"]);
    if (result.code !== 0) stop(reasonOf(result.tail) || unfinished("The build", result.tail));
    fs.writeFileSync(buildStamp, print);
  }
  release();
}

try {
  await ensureInstalled();
  if (goal === "build") await ensureBuilt();
} catch (error) {
  stop(reasonOf(String(error)) || `Palanca could not be made ready: ${error.message}`);
}
