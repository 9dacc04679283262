import type { Options } from "tsup";
export function library(entries?: string[], more?: Options): unknown;
