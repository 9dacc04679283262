/** What each function means to the oracle, from its definition and not from the plan. */
import type { Element } from "../../src/dimensions.js";
import { literal } from "../../src/literal.js";
import type { ResolvedTree } from "../../src/resolve-tree.js";
import type { Value } from "./arithmetic.js";
import type { Moment, TreeWalk } from "./tree-walk.js";

export function callFunction(
  tree: ResolvedTree & { node: "call" },
  element: Element,
  moment: Moment,
  walk: TreeWalk,
): Value {
  const { arithmetic, time } = walk.request;
  const { call, decide, read } = arithmetic;
  const key = walk.key(tree, element);
  const get = (i: number, then: Moment = moment): Value => walk.evaluate(tree.args[i] as ResolvedTree, element, then);
  /** A time in years may be a written number. */
  const years = (i: number, then: Moment = moment): Value => {
    const written = literal(tree.args[i]);
    return written === undefined ? get(i, then) : read(written, "annumunit");
  };
  const inYears = (value: Value): number => arithmetic.tell(value, "annumunit");
  const number = (i: number): number => get(i) as number;
  const has = (i: number): boolean => tree.args.length > i;
  const written = (i: number): number => literal(tree.args[i]) as number;
  const begins = time.from + moment.step * time.step + time.step / 64;
  switch (tree.name) {
    case "min":
    case "max":
      return tree.args.map((_, i) => get(i)).reduce((a, b) => call(tree.name, a, b));
    case "clamp":
      return call("min", call("max", get(0), get(1)), get(2));
    case "exp":
    case "log":
    case "sqrt":
    case "abs":
      return call(tree.name, get(0));
    case "floor":
      return decide(Math.floor(number(0)));
    case "ceil":
      return decide(Math.ceil(number(0)));
    case "round":
      return decide(Math.sign(number(0)) * Math.floor(Math.abs(number(0)) + 0.5));
    case "mod": {
      const [x, y] = [get(0), get(1)];
      const whole = decide(Math.floor(call("divide", x, y) as number));
      return call("subtract", x, call("multiply", whole, y));
    }
    case "normal_cdf": {
      const z = has(1) ? call("divide", call("subtract", get(0), get(1)), get(2)) : get(0);
      return call("divide", call("add", 1, call("erf", call("divide", z, Math.SQRT2))), 2);
    }
    case "lognormal_cdf": {
      const z = call("divide", call("log", call("divide", get(0), get(1))), get(2));
      return call("divide", call("add", 1, call("erf", call("divide", z, Math.SQRT2))), 2);
    }
    case "step":
      return begins >= inYears(years(1)) ? get(0) : arithmetic.zeroLike(get(0));
    case "ramp": {
      const now = time.from + moment.step * time.step + moment.part;
      const until = has(2) ? Math.min(now, inYears(years(2))) : now;
      return call("multiply", get(0), read(Math.max(0, until - inYears(years(1))), "annumunit"));
    }
    case "pulse": {
      const since = begins - inYears(years(1));
      const interval = has(2) ? inYears(years(2)) : 0;
      const cycles = interval > 0 ? Math.floor(since / interval) : 0;
      const isOn = since >= 0 && since - cycles * interval < time.step;
      const flow = call("divide", get(0), read(time.step, "annumunit"));
      return isOn ? flow : arithmetic.zeroLike(flow);
    }
    case "smth1":
    case "smth3":
    case "smthn":
    case "delay1":
    case "delay3":
    case "delayn": {
      const isNth = tree.name.endsWith("n");
      const stages = isNth ? written(2) : Number(tree.name.at(-1));
      const startAt = isNth ? 3 : 2;
      const start = (then: Moment): Value => (has(startAt) ? get(startAt, then) : get(0, then));
      const stage = (then: Moment): Value => call("divide", years(1, then), stages);
      const holds = !tree.name.startsWith("smth");
      /** What comes out of the first `n` stages. */
      const outOf = (n: number, then: Moment): Value => {
        if (n === 0) return get(0, then);
        const amount = walk.states.state(
          `${key} ${n}`,
          then,
          (first) => (holds ? call("multiply", start(first), stage(first)) : start(first)),
          (now) => {
            const own = now.values.get(`${key} ${n}`) as Value;
            const coming = outOf(n - 1, now);
            return holds
              ? call("subtract", coming, call("divide", own, stage(now)))
              : call("divide", call("subtract", coming, own), stage(now));
          },
        );
        return holds ? call("divide", amount, stage(then)) : amount;
      };
      return outOf(stages, moment);
    }
    case "trend":
    case "forcst": {
      const startAt = tree.name === "trend" ? 2 : 3;
      const given = (then: Moment): Value => {
        const plain = has(startAt) ? literal(tree.args[startAt]) : 0;
        return plain === undefined ? get(startAt, then) : call("divide", plain, read(1, "annumunit"));
      };
      const average = walk.states.state(
        key,
        moment,
        (first) => call("divide", get(0, first), call("add", 1, call("multiply", given(first), years(1, first)))),
        (now) => call("divide", call("subtract", get(0, now), now.values.get(key) as Value), years(1, now)),
      );
      const grown = call("divide", call("subtract", get(0), average), call("multiply", average, years(1)));
      if (tree.name === "trend") return grown;
      return call("multiply", get(0), call("add", 1, call("multiply", grown, years(2))));
    }
    case "delay": {
      const lag = Math.round(written(1) / time.step);
      if (lag === 0) return get(0);
      return walk.states.ago(
        key,
        lag,
        moment,
        (then) => get(0, then),
        () => get(has(2) ? 2 : 0),
      );
    }
    case "previous":
      return walk.states.ago(
        key,
        1,
        moment,
        (then) => get(0, then),
        () => get(1),
      );
    case "init":
      return walk.states.hold(key, () => get(0));
    default:
      throw new Error(`The oracle knows no ${tree.name}.`);
  }
}
