/** Where the process begins: signals, the machine's io, and either one command or the lab on the screen. */

import { defaultAnswer } from "./commands/default-answer.js";
import { openLab } from "./open-lab.js";
import { runProgram, told } from "./program.js";
import { realIo } from "./real-io.js";

const interrupted = new AbortController();
const io = realIo(interrupted.signal);
const threadsAt = process.argv.indexOf("--threads");
const threads = threadsAt > 0 ? Number(process.argv[threadsAt + 1]) : undefined;
const argv = process.argv.slice(2).filter((_, i) => threadsAt < 0 || (i !== threadsAt - 2 && i !== threadsAt - 1));

let opened: ReturnType<typeof openLab> | undefined;
const lab = () => (opened ??= openLab(threads === undefined ? {} : { threads }));

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader of a pipe has left; there is nobody to tell.
  if (error.code === "EPIPE") process.exit(0);
});

async function main(): Promise<number> {
  if (argv.length === 0 && io.isTerminal && process.stdin.isTTY) {
    const { startApp } = await import("./start-app.js");
    return startApp(await lab(), io, {});
  }
  process.once("SIGINT", () => interrupted.abort());
  if (argv.length === 0) {
    return told(
      async () => {
        io.out(await defaultAnswer(await lab(), io));
        return 0;
      },
      { io, lab },
    );
  }
  return runProgram(argv, { io, lab });
}

process.exitCode = await main();
await (await opened)?.close();
