/** What a page carries, as JSON: enough to draw the report's futures again and to work its cases out under other levers. */
import type { Mark } from "@palanca/charts/page";
import type { Design, InputValue, KernelLayout, Plan } from "@palanca/engine";
import type { ChartWish, LeverPath } from "@palanca/model-kit";
import type { ToldInputs, ToldSettings } from "../told.js";

export interface Carried {
  readonly format: "palanca-page/1";
  readonly design: Design;
  readonly plan: Plan;
  readonly kernels: readonly CarriedKernel[];
  /** Inputs in words, as the tables of parameters and assumptions tell them. */
  readonly words: ToldInputs["words"];
  /** The first is the baseline. */
  readonly cases: readonly CarriedCase[];
  readonly levers: readonly CarriedLever[];
  readonly question: string;
  /** Measures shown, in order, and those whose spread was taken apart. */
  readonly measures: readonly string[];
  readonly hangsOn: readonly string[];
  readonly charts: readonly CarriedChart[];
  /** Whether differences over the years are drawn. */
  readonly hasDifferenceBands: boolean;
}

export interface CarriedKernel {
  /** Base64. */
  readonly bytes: string;
  readonly layout: KernelLayout;
}

export interface CarriedCase {
  readonly id: string;
  readonly title: string;
  /** What it is called once its levers are moved. */
  readonly movedTitle: string;
  readonly warnings: readonly string[];
  readonly kernel: number;
  readonly steps: number;
  /** Of a later case only those that differ from the baseline's. */
  readonly inputs: Readonly<Record<string, InputValue>>;
  /** What the scenario has set by hand. */
  readonly changed: ToldSettings["changed"];
  readonly levers: Readonly<Record<string, CarriedSetting>>;
  /** Whether the reader may move its levers. */
  readonly isMovable: boolean;
  /** Its scenario file without levers, and the levers that it sets, by the names that it uses. */
  readonly scenario: { readonly head: string; readonly levers: Readonly<Record<string, LeverPath>> };
  /** The command that makes the report of the moved scenario; nothing where it cannot be told. */
  readonly command?: string;
}

export interface CarriedLever {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly range: readonly [number, number];
}

/** How a case sets a lever. */
export interface CarriedSetting {
  readonly level: number;
  /** What the lever stands at where no path moves it. */
  readonly standing: number;
  /** The path whose years a move keeps. */
  readonly path?: LeverPath;
}

/** A chart to be drawn again: what was wished for, and what of it comes from the evidence and not from the levers. */
export interface CarriedChart {
  readonly wish: ChartWish;
  readonly rules: readonly Mark[];
  readonly sources: readonly string[];
}
