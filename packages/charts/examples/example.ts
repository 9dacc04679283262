/** What an example is: a chart and the size in cells at which its picture is kept. */
import type { ChartSpec, Mark } from "../src/spec.js";

export interface Example {
  readonly spec: ChartSpec;
  readonly width: number;
  readonly height: number;
  readonly ascii?: boolean;
}

export interface Path {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly spread: number;
}

const years = Array.from({ length: 16 }, (_, at) => 2015 + at);

/** Makes a fan of made-up paths that bend from start to end and widen as they go. */
export function fanExample(
  paths: readonly Path[],
  options: { rule?: number; width: number; height: number; title?: string },
): Example {
  const bent = (path: Path, at: number) => path.end + (path.start - path.end) * (1 - at / 15) * (1 - at / 30);
  const at = (path: Path, share: number) =>
    years.map((_, index) => bent(path, index) + (share * path.spread * index) / 15);
  const bands = paths.flatMap((path, series): Mark[] => [
    {
      kind: "band",
      label: "5th to 95th percentile over futures",
      series,
      x: years,
      low: at(path, -1),
      high: at(path, 1.1),
    },
    { kind: "band", label: "25th to 75th", series, x: years, low: at(path, -0.4), high: at(path, 0.45) },
  ]);
  const lines = paths.map(
    (path, series): Mark => ({ kind: "line", label: path.label, series, x: years, y: at(path, 0) }),
  );
  const rule: Mark[] =
    options.rule === undefined ? [] : [{ kind: "rule", label: `${options.rule}: epidemic threshold`, y: options.rule }];
  return {
    width: options.width,
    height: options.height,
    spec: {
      title: options.title ?? "Homicide rate",
      question: "What is a fall of ten percent a year worth?",
      x: { label: "Year", unit: "year", kind: "years" },
      y: { label: "Homicide rate", unit: "homicide / (100000 person year)", kind: "number", includes: [0] },
      marks: [...bands, ...lines, ...rule],
      sources: ["Author and Other 2015", "Office of Statistics 2016"],
      spoken: "Made-up paths for a picture.",
    },
  };
}
