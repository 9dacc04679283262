/** The page's script: levers that move, and every part of the report that hangs on them told anew by the same code that printed it. */
import { Bench } from "../bench.js";
import type { Carried } from "../carried.js";
import { type Moves, withMove } from "../moves.js";
import { LeverPanel } from "./lever-panel.js";
import { LiveRegions } from "./live-regions.js";
import { StandingLabels } from "./standing-labels.js";

const data = document.getElementById("palanca-data");
if (data) start(JSON.parse(data.textContent ?? "") as Carried);

function start(carried: Carried): void {
  const regions = new LiveRegions(carried);
  const bench = new Bench(carried);
  let moves: Moves = carried.cases.map(() => ({}));
  let turn = 0;

  const panel = new LeverPanel(carried, {
    moved(at, name, level) {
      moves = withMove(moves, carried.cases, at, name, level);
      void work();
    },
    reset,
  });
  const labels = new StandingLabels(carried, () => {
    reset();
    panel.showLevers();
  });

  function reset(): void {
    moves = carried.cases.map(() => ({}));
    void work();
  }

  /** Works the moves out; a later move takes the place of an earlier one. */
  async function work(isFirst = false): Promise<void> {
    const own = ++turn;
    const pause = async (): Promise<void> => {
      await new Promise((resume) => setTimeout(resume, 0));
      if (own !== turn) throw new Superseded();
    };
    if (!isFirst) {
      panel.tell(moves, "working");
      regions.begin(moves);
      labels.tell(moves);
    }
    try {
      await bench.work(moves, pause, (live, stage) => {
        if (!isFirst) regions.tell(live, stage);
        else if (stage === "whole") panel.ready(regions.differing(live));
        if (!isFirst) panel.tell(moves, stage);
      });
    } catch (error) {
      if (error instanceof Superseded) return;
      panel.failed(error);
    }
  }

  // The first work is the page's own proof: what it works out is held against what is printed before any lever is offered.
  setTimeout(() => void work(true), 0);
}

/** A newer move has begun. */
class Superseded extends Error {}
