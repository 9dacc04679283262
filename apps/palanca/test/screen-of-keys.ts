/** The screen after keys were pressed and all that panes asked for was worked out: what frame tests look at. */
import { openQuestion } from "../src/effects/open-question.js";
import { workForPanes } from "../src/effects/work-for-panes.js";
import { actionsFor } from "../src/keymap/find-binding.js";
import type { Lab } from "../src/lab.js";
import { draw } from "../src/screen/draw.js";
import { benchKey, comparedScenarios } from "../src/state/draft.js";
import { firstState } from "../src/state/first-state.js";
import type { State } from "../src/state/state.js";
import { makeStore, type Store } from "../src/state/store.js";

export interface Opened {
  readonly store: Store;
  /** Presses keys one after another and waits until nothing is being worked out. */
  press(keys: readonly string[]): Promise<State>;
  /** The screen as text at a size. */
  screen(width: number, height: number): string;
  /** The pane that has the keys, in its frame: the screen without the bar of keys and without the workbench beside it. */
  pane(width: number, height: number): string;
}

/** Opens a question on the workbench with few futures. */
export async function openAt(lab: Lab, question: string, futures = 512): Promise<Opened> {
  const { facts } = lab.evidence.data;
  const size = { width: 80, height: 24 };
  const store = makeStore(
    firstState({
      size,
      look: { depth: "none", background: "dark", isSpoken: false },
      facts: facts.length,
      questions: lab.questions,
    }),
  );
  workForPanes(store, lab);
  openQuestion(store, lab, question);
  const compareNow = async (): Promise<void> => {
    const { bench } = store.get();
    if (!bench || bench.run.key === benchKey(bench)) return;
    const cases = comparedScenarios(bench.draft).map(lab.resolve);
    const hangsOn = cases[0]?.plan.measures.map(({ name }) => name) ?? [];
    const comparison = await lab.compare(cases, { futures, seed: bench.draft.seed, hangsOn });
    store.dispatch({ type: "run-arrived", key: benchKey(bench), comparison, isLast: true });
  };
  await compareNow();
  const screen = (width: number, height: number): string => {
    store.dispatch({ type: "size-changed", width, height });
    const lines = draw(store.get(), lab.evidence);
    return lines
      .map((line) =>
        line
          .map(({ text }) => text)
          .join("")
          .trimEnd(),
      )
      .join("\n");
  };
  return {
    store,
    async press(keys) {
      for (const key of keys) {
        for (const action of actionsFor(store.get(), key)) store.dispatch(action);
        await compareNow();
        await settled(store);
      }
      return store.get();
    },
    screen,
    pane(width, height) {
      const lines = screen(width, height).split("\n").slice(0, -1);
      const left = lines[0]?.lastIndexOf("┌") ?? 0;
      return lines.map((line) => [...line].slice(left).join("")).join("\n");
    },
  };
}

/** Waits until no pane is working; a stage that begins as another ends is waited for too. */
async function settled(store: Store): Promise<void> {
  const isWorking = () => Object.values(store.get().found).some((found) => found.isWorking);
  while (isWorking()) await new Promise((resume) => setTimeout(resume, 5));
}
