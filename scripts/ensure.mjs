#!/usr/bin/env node
/**
 * Refuses a Node that is too old in one sentence, then makes the clone ready (make-ready.mjs). Takes `install` or `build`.
 * Written in words that even an old Node reads, since one that does not know the language of a file says only that.
 */
const needed = [20, 19];
const found = process.versions.node.split(".").map(Number);

if (found[0] < needed[0] || (found[0] === needed[0] && found[1] < needed[1])) {
  process.stderr.write(
    "Palanca needs Node 20.19 or newer; this is Node " +
      process.versions.node +
      ". Install a newer Node from nodejs.org and try again.\n",
  );
  process.exitCode = 1;
} else {
  import("./make-ready.mjs");
}
