/** The kernel: a plan compiled for one set of kept series, over one WebAssembly memory. */

/**
 * `bytes` is a WebAssembly module that imports nothing, exports `memory` and `run(first: i32, count: i32) -> i32`, and works the
 * futures first .. first + count - 1 of the block of up to 1,024 that lies in memory; `first` is even, for they go two by two. It gives 0 when no status is above 0. `layout` names the offset in bytes of all that goes in and out.
 * What goes in is in base units, what comes out in declared ones.
 */
export interface Kernel {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly layout: KernelLayout;
}

export interface KernelLayout {
  readonly planHash: string;
  readonly memoryBytes: number;
  readonly steps: number;
  readonly inputs: readonly KernelInput[];
  readonly series: readonly KernelSeries[];
  readonly measures: readonly { readonly name: string; readonly offset: number }[];
  /** One f64 a future: 0 when its quantities and measures are sound, above 0 when something in it may have been lost or gone out of bounds; `examine` says what. */
  readonly status: number;
}

export interface KernelInput {
  readonly name: string;
  readonly element: number;
  /** `constant`: one f64 at `offset`. `row`: one a point from `offset`. `column`: one a future of the block from `offset`. */
  readonly feed: "constant" | "row" | "column";
  readonly offset: number;
}

export interface KernelSeries {
  readonly name: string;
  readonly element: number;
  /** One f64 a point and future: `offset + 8 * (point * 1024 + future)`. */
  readonly offset: number;
}
