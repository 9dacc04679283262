/** The justice pipeline a second time: plain loops over four queues. */
export interface Stages {
  readonly opened: readonly number[];
  readonly step: number;
  readonly queues: readonly number[];
  readonly capacities: readonly number[];
  readonly times: readonly number[];
  readonly shares: readonly number[];
  readonly retried: number;
  readonly lapse: number;
  /** Years of waiting at a stage after which a case is barred, within a year. */
  readonly limitation: number;
}

/** Gives the final sentences a year at each step. */
export function pipeline(stages: Stages): number[] {
  let queues = [...stages.queues];
  return stages.opened.map((opened) => {
    const done = queues.map((queue, k) =>
      Math.min(stages.capacities[k] as number, queue / (stages.times[k] as number)),
    );
    const passed = done.map((amount, k) => amount * (stages.shares[k] as number));
    const back = ((done[3] as number) - (passed[3] as number)) * stages.retried;
    const arrivals = [opened, passed[0] as number, (passed[1] as number) + back, passed[2] as number];
    const barred = queues.map((queue, k) => Math.max(0, queue - stages.limitation * (done[k] as number)));
    queues = queues.map(
      (queue, k) =>
        queue +
        stages.step * ((arrivals[k] as number) - (done[k] as number) - (barred[k] as number) - stages.lapse * queue),
    );
    return passed[3] as number;
  });
}
