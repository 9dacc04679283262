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
  const out = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
  section(out, 1, vector(kinds.map((kind) => kind.split(",").map(Number))));
  section(out, 3, vector(types.map((type) => unsigned(kinds.indexOf(type.join())))));
  section(out, 5, [1, 0x01, ...unsigned(pages), ...unsigned(pages)]);
  section(out, 7, vector([[...text("memory"), 0x02, 0], ...exported]));
  section(out, 10, vector(functions.map(body)));
  section(
    out,
    11,
    vector(data.map(({ at, bytes }) => [0, 0x41, ...signed(at), 0x0b, ...unsigned(bytes.length), ...bytes])),
  );
  return Uint8Array.from(out);
}

function section(out: number[], id: number, content: readonly number[]): void {
  out.push(id, ...unsigned(content.length));
  append(out, content);
}

function body({ locals, code }: FunctionBytes): number[] {
  const groups: { type: number; count: number }[] = [];
  for (const type of locals) {
    const last = groups.at(-1);
    if (last?.type === type) last.count++;
    else groups.push({ type, count: 1 });
  }
  const inner = vector(groups.map(({ type, count }) => [...unsigned(count), type]));
  append(inner, code);
  inner.push(0x0b);
  const out = unsigned(inner.length);
  append(out, inner);
  return out;
}

function vector(items: readonly (readonly number[])[]): number[] {
  const out = unsigned(items.length);
  for (const item of items) append(out, item);
  return out;
}

/** Adds one by one: spreading a hundred thousand arguments overflows the stack. */
function append(out: number[], more: readonly number[]): void {
  for (const byte of more) out.push(byte);
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
  let left = value;
  do {
    const low = left % 128;
    left = Math.floor(left / 128);
    out.push(left > 0 ? low + 128 : low);
  } while (left > 0);
  return out;
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
