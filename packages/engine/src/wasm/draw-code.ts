/** The module that draws: random numbers four streams at a time, hypercubes, Sobol' points, and the quantiles of what is drawn most. */
import { BLOCK } from "../runner.js";
import { type FunctionBytes, moduleBytes } from "./bytes.js";
import { type Code, formulas, type Value } from "./code.js";
import { Constants } from "./constants.js";
import { longExp, shortExpWay, wideExp } from "./exp-code.js";
import { wideLog } from "./log-code.js";
import { normalInverseFunction } from "./normal-code.js";
import { sobolFunction } from "./sobol-code.js";
import { dealFunction, streamsFunction } from "./streams-code.js";
import { type ShortWay, shortFunction, stripFunction, tryOne } from "./strip-code.js";

/** Uniforms of a stream for a block at most: those of a hypercube. */
export const MOST_UNIFORMS = 2 * BLOCK - 1;
export const STREAMS = 4;

export interface DrawModule {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** In bytes: the four words of four streams each, parameters, and columns (raw uniforms by stream, uniforms by stream, values). */
  readonly starts: number;
  readonly parameters: number;
  readonly raw: readonly number[];
  readonly uniforms: readonly number[];
  readonly values: number;
  readonly spare: number;
  /** The 32 direction numbers of a dimension. */
  readonly directions: number;
}

export function drawModule(): DrawModule {
  const constants = new Constants();
  const columns = (count: number, numbers: number): number[] =>
    Array.from({ length: count }, () => constants.room(8 * numbers + 64));
  const places = {
    starts: constants.room(16 * 4),
    parameters: constants.room(8 * 4),
    raw: columns(STREAMS, MOST_UNIFORMS + 1),
    uniforms: columns(STREAMS, BLOCK),
    values: constants.room(8 * BLOCK + 64),
    spare: constants.room(8 * BLOCK + 64),
    directions: constants.room(4 * 32),
  };
  const order = constants.room(2 * BLOCK);
  const functions: FunctionBytes[] = [];
  const add = (one: FunctionBytes, name?: string): number =>
    functions.push(name === undefined ? one : { ...one, exportAs: name }) - 1;
  const exp = add(wideExp(constants));
  const log = add(wideLog(constants));
  const inverse = add(normalInverseFunction(constants, { exp, log }));
  const strip = ["strip"] as const;
  add(streamsFunction(constants, places), "draw");
  add(dealFunction(constants, order), "deal");
  add(sobolFunction(constants, { directions: places.directions, points: constants.room(4 * BLOCK) }), "sobol");
  add(shortFunction(constants, strip, uniformWay(places.parameters)), "uniform");
  add(shortFunction(constants, strip, triangularWay(places.parameters)), "triangular");
  add(shortFunction(constants, strip, normalWay(places.parameters, inverse)), "normal");
  const short = add(shortFunction(constants, strip, shortExpWay));
  const long: Parameters<typeof stripFunction>[3] = (code, [x]) => longExp(code, exp, x as Value);
  add(stripFunction(constants, strip, tryOne(short, strip), long), "exp");
  return { ...places, bytes: moduleBytes(functions, constants.end, constants.data()) };
}

function parameter(code: Code, at: number, i: number): Value {
  return () =>
    code.steady(`parameter ${i}`, () => {
      code.int(at);
      code.memory("loadSplat", 8 * i);
    });
}

/** low + u width. */
function uniformWay(at: number): ShortWay {
  return (code, _keep, [u]) => {
    const f = formulas(code);
    return [f.add(parameter(code, at, 0), f.mul(u as Value, parameter(code, at, 1)))];
  };
}

/** Parameters low, high, width, mode. */
function triangularWay(at: number): ShortWay {
  return (code, keep, [given]) => {
    const f = formulas(code);
    const [low, high, width, mode] = [0, 1, 2, 3].map((i) => parameter(code, at, i)) as [Value, Value, Value, Value];
    const steady =
      (name: string, value: Value): Value =>
      () =>
        code.steady(name, value);
    const rise = steady("rise", f.sub(mode, low));
    const fall = steady("fall", f.sub(high, mode));
    const turn = steady("turn", f.div(rise, width));
    const p = keep(given as Value);
    const isRising = keep(f.lt(p, turn));
    const area = f.choose(f.mul(f.mul(p, width), rise), f.mul(f.mul(f.sub(f.number(1), p), width), fall), isRising);
    const root = keep(f.sqrt(area));
    return [f.choose(f.add(low, root), f.sub(high, root), isRising)];
  };
}

/** mean + sd z; z is worked out from the nearer tail. */
function normalWay(at: number, inverse: number): ShortWay {
  return (code, keep, [given]) => {
    const f = formulas(code);
    const p = keep(given as Value);
    const isLow = keep(f.le(p, f.number(0.5)));
    const z = keep(() => {
      f.choose(p, f.sub(f.number(1), p), isLow)();
      code.call(inverse);
    });
    return [f.add(parameter(code, at, 0), f.mul(parameter(code, at, 1), f.choose(z, f.neg(z), isLow)))];
  };
}
