/** The levers: each with its slider, the mark where it stands by itself, and its level in words. */
import { tell } from "@palanca/charts";
import { box, cut, type Line, plain } from "../screen/line.js";
import { levelOf, pathOf } from "../state/levers.js";
import type { Bench, LeverInfo } from "../state/state.js";

export function leversPane(bench: Bench, width: number, height: number): Line[] {
  const inner = width - 2;
  const blocks = bench.levers.map((lever, i) => leverBlock(bench, lever, i === bench.lever, inner));
  const room = height - 2;
  const perBlock = blocks[0]?.length ?? 1;
  const fits = Math.max(1, Math.floor(room / perBlock));
  const first = Math.max(0, Math.min(bench.lever - fits + 1, blocks.length - fits));
  const lines = blocks.slice(first, first + fits).flat();
  const more = blocks.length > fits ? ` ${first + 1}-${Math.min(first + fits, blocks.length)} of ${blocks.length}` : "";
  const none: Line[] = [plain(" This question has no levers.")];
  return box(`levers${more}`, blocks.length > 0 ? lines : none, width, height, bench.pane === "levers");
}

function leverBlock(bench: Bench, lever: LeverInfo, isFocused: boolean, width: number): Line[] {
  const path = pathOf(bench.policy, lever.name);
  const level = levelOf(path, lever);
  const isMoved = level !== lever.standing;
  const isTyped = isFocused && bench.typed !== undefined;
  const value = isTyped ? `${bench.typed}▏` : tell(level, lever.unit);
  const label = cut(`${isFocused ? "▸" : " "}${lever.label}`, width);
  const track = Math.max(4, Math.min(22, width - 30));
  const at = (amount: number): number =>
    Math.round(((amount - lever.range[0]) / (lever.range[1] - lever.range[0] || 1)) * (track - 1));
  const cells = Array.from({ length: track }, (_, i) =>
    i === at(level) ? "●" : i === at(lever.standing) ? "┼" : "─",
  ).join("");
  return [
    [{ text: label, bold: isFocused }],
    [{ text: `  ├${cells}┤ ` }, { text: value, bold: isMoved || isTyped }, { text: yearsOf(path), dim: true }],
  ];
}

/** The years in which a lever is moved, when it is not moved throughout. */
function yearsOf(path: ReturnType<typeof pathOf>): string {
  if (path === undefined || typeof path === "number" || "table" in path) return "";
  if ("to" in path) return ` by ${path.until}`;
  return path.from === undefined && path.until === undefined ? "" : ` ${path.from ?? ""}-${path.until ?? ""}`;
}
