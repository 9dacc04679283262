/** The oracle's memory: states that flow, numbers that are held, and histories for fixed lags. */
import type { Value } from "./arithmetic.js";
import type { OracleRequest } from "./interpret.js";
import type { Moment } from "./tree-walk.js";

type At = (moment: Moment) => Value;

export class OracleTime {
  values = new Map<string, Value>();
  readonly #rates = new Map<string, At>();
  readonly #histories = new Map<string, { of: At; values: Value[] }>();
  readonly #held = new Map<string, Value>();
  readonly #limited = new Map<string, string>();
  readonly #request: OracleRequest;

  constructor(request: OracleRequest) {
    this.#request = request;
  }

  /** The state's value; it comes to be when it is first asked for, at the first step. */
  state(key: string, moment: Moment, start: At, rate: At): Value {
    if (!this.#rates.has(key)) {
      this.#rates.set(key, rate);
      this.values.set(key, start(moment));
    }
    return moment.values.get(key) ?? (this.values.get(key) as Value);
  }

  /** A state that stops at zero, and where what it lacked is kept. */
  limit(key: string, shortfallKey: string, zero: Value): void {
    if (this.#limited.has(key)) return;
    this.#limited.set(key, shortfallKey);
    this.values.set(shortfallKey, zero);
  }

  hold(key: string, make: () => Value): Value {
    if (!this.#held.has(key)) this.#held.set(key, make());
    return this.#held.get(key) as Value;
  }

  /** What `of` was `lag` steps ago, or `before`. */
  ago(key: string, lag: number, moment: Moment, of: At, before: () => Value): Value {
    const first = this.hold(`${key} before`, before);
    const history = this.#histories.get(key) ?? { of, values: [] };
    this.#histories.set(key, history);
    return moment.step >= lag ? (history.values[moment.step - lag] as Value) : first;
  }

  /** Asks for every change and every past once, so that what stands inside them comes to be at the first step, too. */
  discover(moment: Moment): void {
    for (let before = -1; before !== this.#rates.size + this.#histories.size; ) {
      before = this.#rates.size + this.#histories.size;
      for (const rate of [...this.#rates.values()]) rate(moment);
      for (const { of } of [...this.#histories.values()]) of(moment);
    }
  }

  recordHistory(moment: Moment): void {
    // A history may begin while another is recorded.
    for (const history of this.#histories.values()) history.values[moment.step] = history.of(moment);
  }

  advance(moment: Moment, isRungeKutta: boolean, at: (part: number, values: Map<string, Value>) => Moment): void {
    const { arithmetic, time } = this.#request;
    const { call } = arithmetic;
    const keys = [...this.#rates.keys()];
    const slopes = (of: Moment): Value[] => keys.map((key) => (this.#rates.get(key) as At)(of));
    const moved = (by: Value, slope: readonly Value[]): Map<string, Value> => {
      const next = new Map(this.values);
      keys.forEach((key, i) =>
        next.set(key, call("add", this.values.get(key) as Value, call("multiply", by, slope[i] as Value))),
      );
      return next;
    };
    const years = (part: number): Value => arithmetic.read(part, "annumunit");
    let next: Map<string, Value>;
    if (isRungeKutta) {
      const k1 = slopes(moment);
      const k2 = slopes(at(time.step / 2, moved(years(time.step / 2), k1)));
      const k3 = slopes(at(time.step / 2, moved(years(time.step / 2), k2)));
      const k4 = slopes(at(time.step, moved(years(time.step), k3)));
      const sum = k1.map((k, i) =>
        [k, k2[i], k2[i], k3[i], k3[i], k4[i]].reduce((a, b) => call("add", a as Value, b as Value)),
      ) as Value[];
      next = moved(years(time.step / 6), sum);
    } else next = moved(years(time.step), slopes(moment));
    for (const [key, shortfall] of this.#limited) {
      const value = next.get(key) as Value;
      const zero = call("multiply", 0, value);
      if (call("compare", value, zero) !== -1) continue;
      next.set(shortfall, call("subtract", next.get(shortfall) as Value, value));
      next.set(key, zero);
    }
    this.values = next;
  }
}
