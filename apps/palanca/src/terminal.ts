/** The terminal that the app draws on: its alternate screen is entered and left, and left again while the app is suspended. */
import { frameWriter } from "./screen/frame-writer.js";
import { answeredBackground, type Look } from "./state/look.js";

const ENTER = "\u001b[?1049h\u001b[?2004h\u001b[?25l\u001b[H";
const LEAVE = "\u001b[?2004l\u001b[?25h\u001b[?1049l";
/** What a terminal answers to a question about its colours. */
const ANSWER = /\u001b\]\d+;[^\u0007\u001b]*(?:\u0007|\u001b\\)/g;
/** Milliseconds after which the app comes back when nothing has stopped it: a session without a shell cannot be suspended. */
const UNSTOPPED = 50;

export interface AppTerminal {
  readonly enter: () => void;
  readonly leave: () => void;
  /** Clears the window; the next frame is written whole. */
  readonly reset: () => void;
  readonly write: (text: string) => void;
  /** Stops the whole process group, so that a program around this one gives the shell back too; draws again after it goes on. */
  readonly suspend: () => void;
  /** What the signal to go on does. */
  readonly resume: () => void;
  /** Writes a frame: a text with its sequences for each line. */
  readonly show: (lines: readonly string[]) => void;
  /** Hears what the terminal says its background is, once it is asked. */
  readonly onBackground: (heard: (background: Look["background"]) => void) => void;
  readonly forInk: NodeJS.WriteStream;
  readonly keysForInk: NodeJS.ReadStream;
}

export function terminalOf(stdout: NodeJS.WriteStream, stdin: NodeJS.ReadStream): AppTerminal {
  let isOpen = false;
  let isSuspended = false;
  let hear: (background: Look["background"]) => void = () => {};
  const writer = frameWriter((text) => void stdout.write(text));
  const enter = (): void => {
    // Keys that come before they are read wait, instead of being shown by the terminal itself.
    if (stdin.isTTY) stdin.setRawMode(true);
    stdout.write(ENTER);
    isOpen = true;
  };
  const leave = (): void => {
    if (isOpen) stdout.write(LEAVE);
    if (isOpen && stdin.isTTY) stdin.setRawMode(false);
    isOpen = false;
  };
  const resume = (): void => {
    if (!isSuspended) return;
    isSuspended = false;
    enter();
    writer.repaint();
  };
  const show = (lines: readonly string[]): void => {
    // A frame that was due while the process stood still comes before the signal to go on is heard; it must not land in the shell.
    resume();
    writer.show(lines);
  };
  return {
    enter,
    leave,
    resume,
    reset: writer.reset,
    write: (text) => void stdout.write(text),
    suspend() {
      isSuspended = true;
      leave();
      process.kill(0, "SIGTSTP");
      setTimeout(resume, UNSTOPPED);
    },
    onBackground: (heard) => {
      hear = heard;
    },
    keysForInk: withoutAnswers(stdin, (background) => hear(background)),
    show,
    forInk: forInk(stdout),
  };
}

/** What Ink takes for the terminal. Our frames do not come from it, so that nothing that it writes may reach the screen. */
function forInk(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return new Proxy(stream, {
    get(target, name) {
      if (name === "write")
        return (_data: string, ...rest: unknown[]) => {
          // Ink waits for an empty write to know that all before it is out.
          const done = rest.find((one) => typeof one === "function");
          return done ? target.write("", done as () => void) : true;
        };
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

/** The keys without what the terminal answers to a question: to Ink that would be text that is typed. */
function withoutAnswers(stream: NodeJS.ReadStream, heard: (background: Look["background"]) => void): NodeJS.ReadStream {
  return new Proxy(stream, {
    get(target, name) {
      if (name === "read")
        return (size?: number) => {
          const data: unknown = target.read(size);
          return typeof data === "string" ? data.replace(ANSWER, (answer) => told(answer)) : data;
        };
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });

  function told(answer: string): string {
    const background = answeredBackground(answer);
    if (background) heard(background);
    return "";
  }
}
