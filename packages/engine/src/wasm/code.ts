/** One function's code while it is written: instructions over values, and locals that are handed out and taken back. */
import { type FunctionBytes, signed, writeUnsigned } from "./bytes.js";
import type { Constants } from "./constants.js";
import { plain, simd, v128Type } from "./opcodes.js";

/** Something that pushes one value when it is called. */
export type Value = () => void;

type SimdName = keyof typeof simd;

export class Code {
  readonly #params: readonly number[];
  readonly #locals: number[] = [];
  readonly #free: number[] = [];
  readonly #before: number[] = [];
  readonly #body: number[] = [];
  /** Locals of what stands still, by name; undefined in functions without a loop, which need none. */
  readonly #held: Map<string, number> | undefined;
  #out = this.#body;
  readonly constants: Constants;
  formulas: Formulas | undefined;

  /** `holds` says that constants are loaded once, ahead of all else: in functions with a loop. */
  constructor(params: readonly number[], constants: Constants, holds = false) {
    this.#params = params;
    this.constants = constants;
    this.#held = holds ? new Map() : undefined;
  }

  plain(...bytes: number[]): void {
    for (const byte of bytes) this.#out.push(byte);
  }

  /** Writes ahead of all that is written otherwise. */
  before(write: () => void): void {
    const out = this.#out;
    this.#out = this.#before;
    write();
    this.#out = out;
  }

  /** Pushes a vector that stands still while the function works, taken once where the function holds such. */
  steady(name: string, value: Value): void {
    if (!this.#held) {
      value();
      return;
    }
    const known = this.#held.get(name);
    if (known !== undefined) {
      this.get(known);
      return;
    }
    const local = this.fresh(v128Type);
    this.before(() => {
      value();
      this.set(local);
    });
    this.#held.set(name, local);
    this.get(local);
  }

  int(value: number): void {
    this.#out.push(plain.i32Const);
    if (value >= 0 && value < 64) this.#out.push(value);
    else this.plain(...signed(value));
  }

  simd(name: SimdName): void {
    this.#out.push(0xfd);
    writeUnsigned(this.#out, simd[name]);
  }

  get(local: number): void {
    this.#out.push(plain.localGet);
    writeUnsigned(this.#out, local);
  }

  set(local: number): void {
    this.#out.push(plain.localSet);
    writeUnsigned(this.#out, local);
  }

  call(at: number): void {
    this.#out.push(plain.call);
    writeUnsigned(this.#out, at);
  }

  /** Where a plain load or store begins. */
  offset(bytes: number): void {
    writeUnsigned(this.#out, bytes);
  }

  /** Pushes one number. */
  float(value: number): void {
    this.plain(plain.f64Const, ...new Uint8Array(new Float64Array([value]).buffer));
  }

  /** A load or store; `align` is the logarithm of the alignment. */
  memory(name: SimdName, offset: number, align = 3, lane?: number): void {
    this.simd(name);
    this.#out.push(align);
    writeUnsigned(this.#out, offset);
    if (lane !== undefined) this.#out.push(lane);
  }

  /** Pushes a constant in both lanes; it lies in memory, for engines build wide constants anew at each use. */
  number(value: number): void {
    this.#constant(this.constants.number(value));
  }

  bits(value: bigint): void {
    this.#constant(this.constants.bits(value));
  }

  #constant(at: number): void {
    this.steady(`constant ${at}`, () => {
      this.int(0);
      this.memory("load", at);
    });
  }

  /** A local that nobody had before. */
  fresh(type: number): number {
    this.#locals.push(type);
    return this.#params.length + this.#locals.length - 1;
  }

  /** A local; wide ones are used again after `give`. */
  take(type: number = v128Type): number {
    if (type === v128Type && this.#free.length > 0) return this.#free.pop() as number;
    return this.fresh(type);
  }

  give(local: number): void {
    this.#free.push(local);
  }

  /** Works a value out once into a local. */
  keep(value: Value): Kept {
    value();
    const local = this.take();
    this.set(local);
    return Object.assign(() => this.get(local), { local });
  }

  /** Runs `write` and takes back every local that it kept. */
  scope(write: (keep: Keep) => void): void {
    const kept: number[] = [];
    write((value) => {
      const one = this.keep(value);
      kept.push(one.local);
      return one;
    });
    for (const local of kept) this.give(local);
  }

  done(results: readonly number[], exportAs?: string): FunctionBytes {
    return {
      params: this.#params,
      results,
      locals: this.#locals,
      code: [...this.#before, ...this.#body],
      ...(exportAs === undefined ? {} : { exportAs }),
    };
  }
}

export type Kept = Value & { readonly local: number };

/** Works a value out once; see `scope`. */
export type Keep = (value: Value) => Kept;

/** The instructions as functions of values, so that formulas read as formulas. Made once for each function that is written. */
export function formulas(code: Code): Formulas {
  code.formulas ??= makeFormulas(code);
  return code.formulas;
}

type Formulas = ReturnType<typeof makeFormulas>;

function makeFormulas(code: Code) {
  const op =
    (name: SimdName) =>
    (...args: Value[]): Value =>
    () => {
      for (const arg of args) arg();
      code.simd(name);
    };
  const shift =
    (name: "shiftLeft" | "shiftRight") =>
    (value: Value, by: number): Value =>
    () => {
      value();
      code.int(by);
      code.simd(name);
    };
  return {
    add: op("add"),
    sub: op("sub"),
    mul: op("mul"),
    div: op("div"),
    sqrt: op("sqrt"),
    abs: op("abs"),
    neg: op("neg"),
    floor: op("floor"),
    and: op("and"),
    or: op("or"),
    not: op("not"),
    /** The first without the bits of the second. */
    andnot: op("andnot"),
    eq: op("eq"),
    ne: op("ne"),
    lt: op("lt"),
    le: op("le"),
    gt: op("gt"),
    ge: op("ge"),
    pmin: op("pmin"),
    pmax: op("pmax"),
    addInt: op("addInt"),
    subInt: op("subInt"),
    anyTrue: op("anyTrue"),
    /** then, else, mask. */
    choose: op("bitselect"),
    shiftLeft: shift("shiftLeft"),
    shiftRight: shift("shiftRight"),
    number:
      (value: number): Value =>
      () =>
        code.number(value),
    bits:
      (value: bigint): Value =>
      () =>
        code.bits(value),
  };
}
