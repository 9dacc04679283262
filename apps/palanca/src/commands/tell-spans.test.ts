import { describe, expect, test } from "vitest";
import { tellSpans } from "./tell-spans.js";

describe("years apart", () => {
  test("to the end are told with the year in which they begin", () => {
    expect(tellSpans([{ side: "below", from: 2012, to: 2030, clear: { from: 2014, to: 2030 } }])).toBe(
      "parts from the baseline in 2012 (below), clearly (95 % of futures on one side) from 2014",
    );
  });

  test("that end are told with the year in which the two are together again", () => {
    expect(tellSpans([{ side: "above", from: 2012, to: 2017, until: 2018, clear: { from: 2013, to: 2013 } }])).toBe(
      "parts from the baseline in 2012 (above), clearly (95 % of futures on one side) in 2013, and is together with it again from 2018",
    );
  });

  test("that come again and change sides are told one after the other", () => {
    const spans = [
      { side: "above", from: 2012, to: 2014, until: 2015 },
      { side: "above", from: 2020, to: 2021, until: 2022 },
      { side: "below", from: 2022, to: 2030 },
    ] as const;
    expect(tellSpans(spans)).toBe(
      "parts from the baseline in 2012 (above), never clearly, and is together with it again from 2015; the two part again in 2020 (above), never clearly; it changes sides in 2022 (below), never clearly",
    );
  });

  test("of which there are none are told as such", () => {
    expect(tellSpans([])).toBe("does not part from the baseline");
  });
});
