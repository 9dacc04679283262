/** Starts the lab on the screen and leaves the terminal as it found it, however it ends. */
import { render } from "ink";
import { App } from "./app.js";
import type { FirstFrame } from "./first-frame.js";
import type { Io } from "./io.js";
import type { Lab } from "./lab.js";
import { openApp } from "./open-app.js";
import { backgroundOf, backgroundQuery } from "./state/look.js";
import { tellFault } from "./tell-fault.js";

/** Runs until the user ends it. Gives the exit code: 0, 130 after Ctrl-C, 1 after a fault, 128 + n after a signal. */
export async function startApp(lab: Lab, io: Io, { terminal, workspace, state, release }: FirstFrame): Promise<number> {
  let fault: unknown;
  let code = 0;

  const app = openApp(lab, io, {
    state,
    ...(workspace ? { workspace } : {}),
    toTerminal: terminal.write,
    suspend: terminal.suspend,
  });
  const { store } = app;
  const ink = render(
    <App store={store} evidence={lab.evidence} onKey={press} onPaste={app.paste} show={terminal.show} />,
    {
      stdout: terminal.forInk,
      stdin: terminal.keysForInk,
      exitOnCtrlC: false,
      patchConsole: false,
      maxFps: 60,
    },
  );

  function press(key: string): void {
    app.press(key);
    const { exit } = store.get();
    if (exit !== undefined) end(exit);
  }
  function end(with_: number): void {
    code = with_;
    app.close();
    ink.unmount();
  }
  function fail(error: unknown): void {
    fault ??= error;
    end(1);
  }
  function redraw(): void {
    terminal.reset();
    store.dispatch({ type: "size-changed", width: io.width, height: io.height });
  }

  const signals = [
    ["SIGTERM", 143],
    ["SIGHUP", 129],
    ["SIGINT", 130],
  ] as const;
  const handlers = signals.map(([name, exit]) => [name, () => end(exit)] as const);
  for (const [name, handler] of handlers) process.once(name, handler);
  release();
  process.on("SIGCONT", terminal.resume);
  process.stdout.on("resize", redraw);
  process.once("uncaughtException", fail);
  process.once("unhandledRejection", fail);

  // The window may have changed while the lab was read.
  if (io.width !== state.size.width || io.height !== state.size.height) redraw();
  terminal.onBackground((background) => store.dispatch({ type: "background-answered", background }));
  // The answer comes among the keys; a terminal that gives none keeps what is set.
  if (backgroundOf(io.environment) === undefined && store.get().look.depth !== "none") terminal.write(backgroundQuery);
  // A fault while a frame is drawn is caught by Ink, which then ends by itself.
  await ink.waitUntilExit().catch(fail);
  process.stdout.off("resize", redraw);
  process.off("SIGCONT", terminal.resume);
  for (const [name, handler] of handlers) process.off(name, handler);
  process.off("uncaughtException", fail);
  process.off("unhandledRejection", fail);
  terminal.leave();
  if (fault !== undefined) io.err(tellFault(fault, lab.version, store.get(), workspace));
  return code;
}
