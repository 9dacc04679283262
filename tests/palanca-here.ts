/** The command inside the test's own process: the same program on the same lab, without what starting a process costs. */
import { openLab } from "../apps/palanca/src/open-lab.js";
import { runProgram } from "../apps/palanca/src/program.js";
import { realIo } from "../apps/palanca/src/real-io.js";
import { once } from "./once.js";
import type { Answer } from "./palanca.js";
import { root } from "./palanca.js";

/** Opened with the first command; a lab holds nothing of the commands that it served. */
const lab = once(() => openLab({ threads: 1 }));

/** Runs `palanca` with these words, in a folder. Commands of one process follow each other: the folder is the process's. */
export async function palancaHere(args: readonly string[], { cwd = root } = {}): Promise<Answer> {
  const [out, err]: [string[], string[]] = [[], []];
  const io = {
    ...realIo(new AbortController().signal),
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
    width: 80,
    height: 24,
    isTerminal: false,
    colour: false,
  };
  const before = process.cwd();
  process.chdir(cwd);
  try {
    const code = await runProgram(args, { io, lab });
    return { code, out: out.join(""), err: err.join("") };
  } finally {
    process.chdir(before);
  }
}
