/** The memory of a kernel: constants and tables that it is born with, and room for all that is worked out. */
import type { DataBytes } from "./bytes.js";

export class Constants {
  readonly #words = new Map<bigint, number>();
  readonly #tables = new Map<ArrayLike<number>, number>();
  readonly #float = new Float64Array(1);
  readonly #word = new BigUint64Array(this.#float.buffer);
  #end = 0;

  /** Sets room aside; gives its offset. */
  room(bytes: number, align = 16): number {
    const at = Math.ceil(this.#end / align) * align;
    this.#end = at + bytes;
    return at;
  }

  /** A number in both lanes. */
  number(value: number): number {
    this.#float[0] = value;
    return this.bits(this.#word[0] as bigint);
  }

  bits(value: bigint): number {
    const known = this.#words.get(value);
    if (known !== undefined) return known;
    const at = this.room(16);
    this.#words.set(value, at);
    return at;
  }

  table(values: ArrayLike<number>): number {
    const known = this.#tables.get(values);
    if (known !== undefined) return known;
    const at = this.room(8 * values.length, 16);
    this.#tables.set(values, at);
    return at;
  }

  get end(): number {
    return this.#end;
  }

  /** Everything that the memory holds before the first run. */
  data(): DataBytes[] {
    const words = [...this.#words].map(([value, at]) => ({
      at,
      bytes: new Uint8Array(new BigUint64Array([value, value]).buffer),
    }));
    const tables = [...this.#tables].map(([values, at]) => ({
      at,
      bytes: new Uint8Array(Float64Array.from(values).buffer),
    }));
    return joined([...words, ...tables].sort((a, b) => a.at - b.at));
  }
}

/** Pieces that touch become one. */
function joined(pieces: readonly DataBytes[]): DataBytes[] {
  const runs: DataBytes[][] = [];
  for (const piece of pieces) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.at + last.bytes.length === piece.at) runs.at(-1)?.push(piece);
    else runs.push([piece]);
  }
  return runs.map((run) => {
    const [first, last] = [run[0], run.at(-1)] as [DataBytes, DataBytes];
    const bytes = new Uint8Array(last.at + last.bytes.length - first.at);
    for (const piece of run) bytes.set(piece.bytes, piece.at - first.at);
    return { at: first.at, bytes };
  });
}
