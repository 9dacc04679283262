/** Where the process begins: signals, the machine's io, and either one command or the lab on the screen. */
import type { OpenLab } from "./open-lab.js";
import { realIo } from "./real-io.js";

const interrupted = new AbortController();
const io = realIo(interrupted.signal);
const threadsAt = process.argv.indexOf("--threads");
const threads = threadsAt > 0 ? Number(process.argv[threadsAt + 1]) : undefined;
const argv = process.argv.slice(2).filter((_, i) => threadsAt < 0 || (i !== threadsAt - 2 && i !== threadsAt - 1));
const isSpoken = argv.length === 1 && argv[0] === "--spoken";

let opened: Promise<OpenLab> | undefined;
const lab = () =>
  (opened ??= import("./open-lab.js").then(({ openLab }) => openLab(threads === undefined ? {} : { threads })));

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader of a pipe has left; there is nobody to tell.
  if (error.code === "EPIPE") process.exit(0);
});

async function main(): Promise<number> {
  if ((argv.length === 0 || isSpoken) && io.isTerminal && process.stdin.isTTY) {
    // Home is on the screen before the rest is read.
    const { firstFrame } = await import("./first-frame.js");
    const frame = firstFrame(io, isSpoken);
    const { startApp } = await import("./start-app.js");
    return startApp(await lab(), io, frame);
  }
  process.once("SIGINT", () => interrupted.abort());
  const { runProgram, told } = await import("./program.js");
  if (argv.length === 0) {
    const { defaultAnswer } = await import("./commands/default-answer.js");
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
