/** One function's code while it is written: instructions over values, and locals that are handed out and taken back. */
import { type FunctionBytes, signed, writeUnsigned } from "./bytes.js";
import type { Constants } from "./constants.js";
import { plain, simd, v128Type } from "./opcodes.js";

/** Something that pushes one value when it is called. */
export type Value = () => void;

type SimdName = keyof typeof simd;

export class Code {
  readonly out: number[] = [];
  readonly #params: readonly number[];
  readonly #locals: number[] = [];
  readonly #free: number[] = [];
  readonly constants: Constants;
  formulas: Formulas | undefined;

  constructor(params: readonly number[], constants: Constants) {
    this.#params = params;
    this.constants = constants;
  }

  plain(...bytes: number[]): void {
    for (const byte of bytes) this.out.push(byte);
  }

  int(value: number): void {
    this.out.push(plain.i32Const);
    if (value >= 0 && value < 64) this.out.push(value);
    else this.plain(...signed(value));
  }

  simd(name: SimdName): void {
    this.out.push(0xfd);
    writeUnsigned(this.out, simd[name]);
  }

  get(local: number): void {
    this.out.push(plain.localGet);
    writeUnsigned(this.out, local);
  }

  set(local: number): void {
    this.out.push(plain.localSet);
    writeUnsigned(this.out, local);
  }

  call(at: number): void {
    this.out.push(plain.call);
    writeUnsigned(this.out, at);
  }

  /** A load or store; `align` is the logarithm of the alignment. */
  memory(name: SimdName, offset: number, align = 3, lane?: number): void {
    this.simd(name);
    this.out.push(align);
    writeUnsigned(this.out, offset);
    if (lane !== undefined) this.out.push(lane);
  }

  /** Pushes a constant in both lanes; it lies in memory, for engines build wide constants anew at each use. */
  number(value: number): void {
    this.int(0);
    this.memory("loadSplat", this.constants.number(value));
  }

  bits(value: bigint): void {
    this.int(0);
    this.memory("loadSplat", this.constants.bits(value));
  }

  /** A local of its own; wide ones are used again after `give`. */
  take(type: number = v128Type): number {
    if (type === v128Type && this.#free.length > 0) return this.#free.pop() as number;
    this.#locals.push(type);
    return this.#params.length + this.#locals.length - 1;
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
  scope(write: (keep: (value: Value) => Kept) => void): void {
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
      code: this.out,
      ...(exportAs === undefined ? {} : { exportAs }),
    };
  }
}

export type Kept = Value & { readonly local: number };

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
