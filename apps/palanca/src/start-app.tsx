/** Starts the lab on the screen and leaves the terminal as it found it, however it ends. */
import { ProblemsError, renderProblems } from "@palanca/engine";
import { render } from "ink";
import { App } from "./app.js";
import { openChosenQuestions, openQuestion } from "./effects/open-question.js";
import { runComparison } from "./effects/run-comparison.js";
import { workForPanes } from "./effects/work-for-panes.js";
import type { Io } from "./io.js";
import { actionsFor } from "./keymap/find-binding.js";
import type { Lab } from "./lab.js";
import { firstState } from "./state/first-state.js";
import { makeStore } from "./state/store.js";

const ENTER = "\u001b[?1049h\u001b[?25l\u001b[H";
const LEAVE = "\u001b[?25h\u001b[?1049l";
const CLEAR = "\u001b[2J\u001b[H";

/** Runs until the user ends it. Gives the exit code: 0, 130 after Ctrl-C, 1 after a fault, 128 + n after a signal. */
export async function startApp(lab: Lab, io: Io, options: { readonly question?: string }): Promise<number> {
  const store = makeStore(
    firstState({
      size: { width: io.width, height: io.height },
      colour: io.colour,
      facts: lab.evidence.data.facts.length,
      questions: lab.questions,
    }),
  );
  let fault: unknown;
  let code = 0;
  let isOpen = true;
  const restore = (): void => {
    if (isOpen) process.stdout.write(LEAVE);
    isOpen = false;
  };
  process.stdout.write(ENTER);
  process.once("exit", restore);
  const stops = [openChosenQuestions(store, lab), runComparison(store, lab), workForPanes(store, lab)];

  const ink = render(<App store={store} evidence={lab.evidence} onKey={press} />, {
    stdout: withoutRows(process.stdout),
    exitOnCtrlC: false,
    patchConsole: false,
  });
  const end = (with_: number): void => {
    code = with_;
    for (const stop of stops) stop();
    ink.unmount();
  };
  const fail = (error: unknown): void => {
    fault ??= error;
    end(1);
  };
  const resize = (): void => {
    process.stdout.write(CLEAR);
    store.dispatch({ type: "size-changed", width: io.width, height: io.height });
  };
  const signals = [
    ["SIGTERM", 143],
    ["SIGHUP", 129],
    ["SIGINT", 130],
  ] as const;
  const handlers = signals.map(([name, exit]) => [name, () => end(exit)] as const);
  for (const [name, handler] of handlers) process.once(name, handler);
  process.stdout.on("resize", resize);
  process.once("uncaughtException", fail);
  process.once("unhandledRejection", fail);

  function press(key: string): void {
    for (const action of actionsFor(store.get(), key)) store.dispatch(action);
    const { exit } = store.get();
    if (exit !== undefined) end(exit);
  }

  if (options.question !== undefined) openQuestion(store, lab, options.question);
  await ink.waitUntilExit();
  process.stdout.off("resize", resize);
  for (const [name, handler] of handlers) process.off(name, handler);
  process.off("uncaughtException", fail);
  process.off("unhandledRejection", fail);
  restore();
  if (fault !== undefined) {
    const told =
      fault instanceof ProblemsError
        ? renderProblems(fault.problems)
        : `This is a fault in Palanca. Please report it.\n${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`;
    io.err(`${told}\n`);
  }
  return code;
}

/**
 * The same stream without a number of rows. Ink wipes the terminal and the user's history with it when a frame is as tall as the
 * window, which the old frame is while a window shrinks; https://github.com/vadimdemedes/ink/issues/935. Our frames fit by themselves.
 */
function withoutRows(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return new Proxy(stream, {
    get(target, name) {
      if (name === "rows") return Number.MAX_SAFE_INTEGER;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
