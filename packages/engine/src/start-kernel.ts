/** A kernel brought to life from its bytes: memory and functions of its own, for one case at a time. */
import type { Kernel, KernelLayout } from "./kernel-format.js";
import { type Problem, refuseIfAny } from "./problem.js";
import { type WebAssemblyHost, webAssembly } from "./wasm/host.js";

/** A kernel that can be run; `memory` is numbered by eights of the layout's offsets. One at a time may use it. */
export interface LiveKernel {
  readonly layout: KernelLayout;
  readonly memory: Float64Array;
  /** Gives 0 when no future is to be looked at. */
  run(first: number, count: number): number;
}

/** A module that may be brought to life many times. */
export interface Made {
  readonly module: object;
  readonly layout: KernelLayout;
}

/** Starts a kernel that was compiled elsewhere, as a page does with the bytes that it carries. */
export function startKernel({ bytes, layout }: Kernel): LiveKernel {
  refuseIfAny(simdProblems());
  return started({ module: new webAssembly.Module(bytes), layout });
}

/** Gives a module memory and functions of its own. */
export function started({ module, layout }: Made): LiveKernel {
  const { memory, run } = new webAssembly.Instance(module).exports as {
    memory: { readonly buffer: ArrayBuffer };
    run: (first: number, count: number) => number;
  };
  return { layout, memory: new Float64Array(memory.buffer), run };
}

/** A module with one function that gives a vector: () -> v128.const 0. */
const SMALLEST = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 22, 1, 20, 0, 253, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 11,
];

/** What is wrong where vectors of 128 bits are missing; nothing elsewhere. */
export function simdProblems(validate: WebAssemblyHost["validate"] = webAssembly.validate): Problem[] {
  if (validate(Uint8Array.from(SMALLEST))) return [];
  return [
    {
      kind: "machine-without-simd",
      where: {},
      seen: "This program's WebAssembly refuses vectors of 128 bits (simd128).",
      needed: "Kernels work two futures at a time with them, so that every machine gives the same bits.",
      todo: "Use Node 20.19 or later, or a browser of 2023 or later, on a processor with SSE4.1 or NEON.",
    },
  ];
}
