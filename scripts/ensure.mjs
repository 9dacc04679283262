#!/usr/bin/env node
/**
 * Makes a clone ready: installs from the lock file and builds what is missing or stale, then gets out of the way.
 * Takes `install` or `build`. Uses Node alone, since it runs before anything is installed.
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

function stop(sentence, code = 1) {
  release();
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}

function release() {
  if (holdsLock) fs.rmSync(lockFile, { force: true });
  holdsLock = false;
}

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  stop(
    `Palanca needs Node 20.19 or newer; this is Node ${process.versions.node}. Install a newer Node from nodejs.org and try again.`,
  );
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, async () => {
    // npm does not wait for its children on Ctrl-C: an install left running would collide with the next start.
    if (child && child.exitCode === null) {
      child.kill("SIGTERM");
      const gone = new Promise((resolve) => child.once("exit", resolve));
      await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 3000))]);
      if (child.exitCode === null) child.kill("SIGKILL");
    }
    stop("Stopped. What was begun will be finished at the next start.", 130);
  });
}

/** Runs a command with its output on stderr, so that stdout stays clean for the answer. */
function run(command, args) {
  return new Promise((resolve) => {
    let tail = "";
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
    child.on("error", (error) => resolve({ code: 1, tail: String(error) }));
    child.on("close", (code) => resolve({ code: code ?? 1, tail }));
  });
}

function reasonOf(tail) {
  if (/ENOSPC|no space left/i.test(tail))
    return "The disk is full. Free some space (about 500 MB are needed) and try again.";
  if (/ENOTFOUND|ECONNREFUSED|ECONNRESET|EAI_AGAIN|ETIMEDOUT|network/i.test(tail)) {
    return "The packages could not be fetched: no network, or the registry cannot be reached. Connect and try again.";
  }
  if (/EACCES|EPERM|EROFS/.test(tail)) return "This folder cannot be written to. Check its permissions and try again.";
  return "";
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

const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file, "utf8") : "");

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
    let alive = false;
    try {
      alive = owner > 0 && process.kill(owner, 0);
    } catch (error) {
      alive = error.code === "EPERM";
    }
    if (!alive) fs.rmSync(lockFile, { force: true });
    else {
      if (!told) process.stderr.write("Waiting for another start of Palanca to finish ...\n");
      told = true;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
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
    if (result.code !== 0) stop(reasonOf(result.tail) || "The installation did not finish; the lines above say why.");
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
    const turbo = path.join(root, "node_modules", ".bin", "turbo");
    const result = await run(turbo, ["run", "build", "--output-logs=errors-only", "--ui=stream"]);
    if (result.code !== 0) stop(reasonOf(result.tail) || "The build did not finish; the lines above say why.");
    fs.writeFileSync(buildStamp, printOfSources());
  }
  release();
}

await ensureInstalled();
if (goal === "build") await ensureBuilt();
