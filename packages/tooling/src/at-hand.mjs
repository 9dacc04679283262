/** What a test may need from outside the project, and whether it is at hand. What is required fails where it is absent. */
import fs from "node:fs";
import path from "node:path";

const programs = {
  chromium: ["chromium", "chromium-browser", "google-chrome"],
  libreoffice: ["soffice", "libreoffice"],
};

/**
 * Finds what tests need: a folder (`documents`, `reference`, `benchmarks`) or a program (`chromium`, `libreoffice`, `tmux`).
 * Gives its path, or undefined with a word on the console. Throws when `PALANCA_REQUIRE` names it and it is not there.
 */
export function atHand(name) {
  const found = name in programs || name === "tmux" ? program(name) : folder(name);
  if (found) return found;
  const required = (process.env.PALANCA_REQUIRE ?? "").split(",").map((one) => one.trim());
  if (required.includes(name)) throw new Error(`${name} is required by PALANCA_REQUIRE and is not at hand.`);
  console.warn(`Not at hand: ${name}. The tests that need it are skipped.`);
  return undefined;
}

function folder(name) {
  const { PALANCA_DOCUMENTS: documents, PALANCA_REFERENCE: reference } = process.env;
  const at = { documents, reference, benchmarks: reference && path.join(reference, "..", "benchmarks") }[name];
  return at && fs.existsSync(at) ? path.resolve(at) : undefined;
}

function program(name) {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const files = (programs[name] ?? [name]).flatMap((one) => folders.map((at) => path.join(at, one)));
  return files.find((file) => fs.existsSync(file));
}
