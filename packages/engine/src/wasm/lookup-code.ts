/** Reading a table: the operations of `lookUp` in `operators.ts`, one future at a time. */
import type { PlanTable } from "../plan-format.js";
import type { FunctionBytes } from "./bytes.js";
import { Code } from "./code.js";
import type { Constants } from "./constants.js";
import { f64Type, i32Type, plain } from "./opcodes.js";

const endsByNumber = { hold: 0, extend: 1, fail: 2 } as const;

/** The function (x, address, last, ends) -> y; at the address lie the x, and after them the y, of points 0 to last. */
export function lookUpFunction(constants: Constants): FunctionBytes {
  const code = new Code([f64Type, i32Type, i32Type, i32Type], constants);
  const [x, at, last, ends] = [0, 1, 2, 3];
  const [low, high, middle, from] = Array.from({ length: 4 }, () => code.take(i32Type)) as [
    number,
    number,
    number,
    number,
  ];
  const start = code.take(f64Type);
  const get = (local: number) => (): void => code.get(local);
  const int = (value: number) => (): void => code.int(value);
  const loadX = (index: () => void) => (): void => {
    code.get(at);
    index();
    code.int(3);
    code.plain(plain.i32Shl, plain.i32Add, plain.f64Load, 3, 0);
  };
  // The y begin one after the last x.
  const loadY = (index: () => void): (() => void) =>
    loadX(() => {
      index();
      code.get(last);
      code.int(1);
      code.plain(plain.i32Add, plain.i32Add);
    });
  const op = (name: number, a: () => void, b: () => void) => (): void => {
    a();
    b();
    code.plain(name);
  };
  const either = (a: () => void, b: () => void): (() => void) => op(plain.i32Or, a, b);
  const when = (test: () => void, then: () => void): void => {
    test();
    code.plain(plain.if, 0x40);
    then();
    code.plain(plain.end);
  };
  const giveBack = (value: () => void) => (): void => {
    value();
    code.plain(plain.return);
  };
  const pick = (then: () => void, otherwise: () => void, test: () => void) => (): void => {
    then();
    otherwise();
    test();
    code.plain(plain.select);
  };
  const lost = (): void => code.plain(plain.f64Const, 0, 0, 0, 0, 0, 0, 0xf8, 0x7f);
  const isInside = op(plain.i32And, op(plain.f64Ge, get(x), loadX(int(0))), op(plain.f64Le, get(x), loadX(get(last))));
  const not = (test: () => void) => (): void => {
    test();
    code.plain(plain.i32Eqz);
  };

  when(not(isInside), () => {
    when(
      either(op(plain.f64Ne, get(x), get(x)), () => {
        code.get(ends);
        code.int(endsByNumber.fail);
        code.plain(0x46);
      }),
      giveBack(lost),
    );
    when(
      either(not(get(ends)), not(get(last))),
      giveBack(pick(loadY(int(0)), loadY(get(last)), op(plain.f64Lt, get(x), loadX(int(0))))),
    );
  });
  code.get(last);
  code.set(high);
  code.plain(plain.block, 0x40, plain.loop, 0x40);
  op(plain.i32LeS, op(plain.i32Sub, get(high), get(low)), int(1))();
  code.plain(plain.brIf, 1);
  op(plain.i32ShrU, op(plain.i32Add, get(low), get(high)), int(1))();
  code.set(middle);
  op(plain.f64Le, loadX(get(middle)), get(x))();
  code.plain(plain.if, 0x40);
  code.get(middle);
  code.set(low);
  code.plain(plain.else);
  code.get(middle);
  code.set(high);
  code.plain(plain.end, plain.br, 0, plain.end, plain.end);
  pick(get(last), get(low), op(plain.f64Ge, get(x), loadX(get(last))))();
  code.set(from);
  loadY(get(from))();
  code.set(start);
  when(either(not(get(last)), op(plain.f64Eq, get(x), loadX(get(from)))), giveBack(get(start)));
  const rise = op(plain.f64Sub, loadY(get(high)), loadY(get(low)));
  const share = op(
    plain.f64Div,
    op(plain.f64Sub, get(x), loadX(get(from))),
    op(plain.f64Sub, loadX(get(high)), loadX(get(low))),
  );
  op(plain.f64Add, get(start), op(plain.f64Mul, rise, share))();
  return code.done([f64Type]);
}

/** Pushes what a table gives for two futures; `at` is the function's number, `from` the table's address. */
export function lookUpCode(code: Code, at: number, from: number, table: PlanTable, x: () => void): void {
  code.scope((keep) => {
    const kept = keep(x);
    const lane = (which: number): void => {
      kept();
      code.simd("extract");
      code.plain(which);
      code.int(from);
      code.int(table.x.length - 1);
      code.int(endsByNumber[table.ends]);
      code.call(at);
    };
    lane(0);
    code.simd("splat");
    lane(1);
    code.simd("replace");
    code.plain(1);
  });
}
