/** The function that a kernel exports: run(first, count) works the futures of a block strip by strip, and says whether any is to be looked at. */
import type { FunctionBytes } from "./bytes.js";
import type { SectionName } from "./chunks.js";
import { Code, formulas } from "./code.js";
import type { Constants } from "./constants.js";
import { i32Type, plain } from "./opcodes.js";
import type { Place } from "./places.js";
import type { StripCall } from "./strip-calls.js";
import { STRIP } from "./strip-code.js";

/** A chunk's function, where it has one, and what is worked over strips after it. */
export interface Work {
  readonly chunk: number | undefined;
  readonly strips: readonly StripCall[];
}

/** Calls the chunks: once, at every point, then for each strip once, at every step, and at the last point. */
export function runFunction(
  constants: Constants,
  works: Readonly<Record<SectionName, readonly Work[]>>,
  { steps, rowBytes, status }: { readonly steps: number; readonly rowBytes: number; readonly status: number },
): FunctionBytes {
  const code = new Code([i32Type, i32Type], constants);
  const [future, end, bytes, point] = Array.from({ length: 4 }, () => code.take(i32Type)) as [
    number,
    number,
    number,
    number,
  ];
  const call = (section: SectionName): void => {
    for (const { chunk, strips } of works[section]) {
      if (chunk !== undefined) {
        code.get(future);
        code.get(bytes);
        code.get(point);
        code.call(chunk);
      }
      for (const one of strips) callStrip(one);
    }
  };
  const address = ({ base, offset }: Place): void => {
    code.int(offset);
    if (base !== "future") return;
    code.get(future);
    code.plain(plain.i32Add);
  };
  const vector = ({ base, offset }: Place): void => {
    if (base === "zero") code.int(0);
    else {
      code.get(point);
      code.int(base === "row" ? rowBytes : 8);
      code.plain(plain.i32Mul);
    }
    code.memory("loadSplat", offset);
  };
  const callStrip = ({ at, args, target, strips }: StripCall): void => {
    for (const arg of args) {
      if (typeof arg === "number") code.number(arg);
      else if (arg.wide) address(arg);
      else vector(arg);
    }
    address(target);
    if (strips === 1) code.get(bytes);
    else code.int(8 * STRIP * strips);
    code.call(at);
  };
  const forPoints = (section: SectionName, count: number): void => {
    code.int(0);
    code.set(point);
    if (count === 0 || works[section].length === 0) return;
    code.plain(plain.loop, 0x40);
    call(section);
    code.get(point);
    code.int(1);
    code.plain(plain.i32Add, plain.localTee);
    code.plain(point);
    code.int(count);
    code.plain(plain.i32LtS, plain.brIf, 0, plain.end);
  };

  call("run");
  forPoints("point", steps + 1);
  code.get(0);
  code.int(3);
  code.plain(plain.i32Shl);
  code.set(future);
  code.get(0);
  code.get(1);
  code.plain(plain.i32Add);
  code.int(3);
  code.plain(plain.i32Shl);
  code.set(end);
  code.plain(plain.block, 0x40, plain.loop, 0x40);
  code.get(end);
  code.get(future);
  code.plain(plain.i32Sub, plain.localTee, bytes);
  code.int(0);
  code.plain(plain.i32LeS, plain.brIf, 1);
  code.get(bytes);
  code.int(8 * STRIP);
  code.get(bytes);
  code.int(8 * STRIP);
  code.plain(plain.i32LtS, plain.select);
  code.set(bytes);
  code.int(0);
  code.set(point);
  call("future");
  forPoints("step", steps);
  code.int(steps);
  code.set(point);
  call("last");
  code.get(future);
  code.int(8 * STRIP);
  code.plain(plain.i32Add);
  code.set(future);
  code.plain(plain.br, 0, plain.end, plain.end);
  anyStatus(code, status, future, end);
  return code.done([i32Type], "run");
}

/** Pushes whether the status of any future of the run is above 0. */
function anyStatus(code: Code, status: number, at: number, end: number): void {
  const f = formulas(code);
  code.get(0);
  code.int(3);
  code.plain(plain.i32Shl);
  code.set(at);
  code.scope((keep) => {
    const found = keep(f.number(0));
    code.plain(plain.loop, 0x40);
    f.or(found, () => {
      code.get(at);
      code.memory("load", status);
    })();
    code.set(found.local);
    code.get(at);
    code.int(16);
    code.plain(plain.i32Add, plain.localTee, at);
    code.get(end);
    code.plain(plain.i32LtS, plain.brIf, 0, plain.end);
    f.anyTrue(found)();
  });
}
