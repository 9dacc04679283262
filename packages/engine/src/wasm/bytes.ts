/** A module's bytes: types, functions, one memory, exports and data, as the WebAssembly binary format 1 lays them out. */

export interface FunctionBytes {
  readonly params: readonly number[];
  readonly results: readonly number[];
  /** Types of the locals after the parameters. */
  readonly locals: readonly number[];
  readonly code: readonly number[];
  readonly exportAs?: string;
}

export interface DataBytes {
  readonly at: number;
  readonly bytes: Uint8Array;
}

/** Bytes in pieces; they are joined once, at the end. */
type Pieces = (readonly number[] | Uint8Array)[];

/** Writes a module that imports nothing and exports `memory`. */
export function moduleBytes(
  functions: readonly FunctionBytes[],
  memoryBytes: number,
  data: readonly DataBytes[],
): Uint8Array<ArrayBuffer> {
  const pages = Math.ceil(memoryBytes / 65536);
  const types = functions.map(({ params, results }) => [0x60, ...list(params), ...list(results)]);
  const kinds = [...new Set(types.map((type) => type.join()))];
  const exported = functions.flatMap(({ exportAs }, i) =>
    exportAs ? [[...text(exportAs), 0x00, ...unsigned(i)]] : [],
  );
  return joined([
    [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(
      1,
      kinds.map((kind) => [kind.split(",").map(Number)]),
    ),
    ...section(
      3,
      types.map((type) => [unsigned(kinds.indexOf(type.join()))]),
    ),
    ...section(5, [[[0x01, ...unsigned(pages), ...unsigned(pages)]]]),
    ...section(7, [[[...text("memory"), 0x02, 0]], ...exported.map((one) => [one])]),
    ...section(10, functions.map(body)),
    ...section(
      11,
      data.map(({ at, bytes }) => [[0, 0x41, ...signed(at), 0x0b, ...unsigned(bytes.length)], bytes]),
    ),
  ]);
}

function section(id: number, items: readonly Pieces[]): Pieces {
  const content = [unsigned(items.length), ...items.flat()];
  return [[id, ...unsigned(lengthOf(content))], ...content];
}

function body({ locals, code }: FunctionBytes): Pieces {
  const groups: { type: number; count: number }[] = [];
  for (const type of locals) {
    const last = groups.at(-1);
    if (last?.type === type) last.count++;
    else groups.push({ type, count: 1 });
  }
  const declared = groups.flatMap(({ type, count }) => [...unsigned(count), type]);
  const content = [unsigned(groups.length), declared, code, [0x0b]];
  return [unsigned(lengthOf(content)), ...content];
}

function lengthOf(pieces: Pieces): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

function joined(pieces: Pieces): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

function list(bytes: readonly number[]): number[] {
  return [bytes.length, ...bytes];
}

function text(value: string): number[] {
  return list([...value].map((letter) => letter.charCodeAt(0)));
}

/** LEB128, seven bits a byte, the lowest first. */
export function unsigned(value: number): number[] {
  const out: number[] = [];
  writeUnsigned(out, value);
  return out;
}

export function writeUnsigned(out: number[], value: number): void {
  let left = value;
  for (; left >= 128; left = Math.floor(left / 128)) out.push((left % 128) + 128);
  out.push(left);
}

export function signed(value: number): number[] {
  const out: number[] = [];
  let left = value;
  for (;;) {
    const low = left & 127;
    left >>= 7;
    const isLast = (left === 0 && (low & 64) === 0) || (left === -1 && (low & 64) !== 0);
    out.push(isLast ? low : low + 128);
    if (isLast) return out;
  }
}
