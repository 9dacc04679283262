import { describe, expect, test } from "vitest";
import { printedStep } from "./printed-step.js";
import { saysNumber } from "./says-number.js";

describe("a figure is found as it is printed", () => {
  test.each([
    [86.5, "fell from 86.5 homicides"],
    [2_500_000_000, "some $2.5 billion in aid"],
    [2_500_000_000, "two and a half billion dollars"],
    [350_000, "some 350,000 young people"],
    [350_000, "350 thousand young people"],
    [1_234_567, "in all 1,234,567 votes"],
    [1 / 3, "about 1/3 of them"],
    [33.3, "a third of households"],
    [66.7, "two-thirds of households"],
    [75, "three quarters of the budget"],
    [20, "one in five adults"],
    [0.4, "four of every ten"],
    [50, "half of the people"],
    [2, "prices doubled"],
    [100, "the doubling of the force"],
    [3, "a threefold rise"],
    [-13, "fell by thirteen percent"],
    [0.13, "13 percent of GDP"],
    [12, "a dozen flights"],
    [24, "two dozen flights"],
    [25, "twenty-five years"],
    [25, "twenty-\nfive years"],
    [205, "two hundred and five teams"],
    [130_000, "one hundred thirty thousand soldiers"],
    [4, "the fourth mission"],
    [21, "on the 21st of May"],
    [1990, "in the 1990s"],
    [20, "over two decades"],
    [1, "the work of at least a generation"],
    [1_000_000, "more than a million people"],
    [5.5, "5½ tonnes"],
    [40_000, "between forty and sixty thousand"],
    [15_000_000_000, "in millions of dollars: 15,000"],
    [3, "three of the nine"],
    [9, "three of the nine"],
    [10_000, "move tens of thousands of people"],
    [10, "charged with shipping tens of tons of"],
    [100_000, "hundreds of thousands marched"],
    [100_000_000, "hundreds of millions of dollars a year"],
    [500_000, "almost half a million migrants"],
    [500_000, "a half-million migrants"],
    [250_000, "a quarter of a million people"],
    [6, "half a dozen governors"],
    [50, "over half a century"],
  ])("%d in: %s", (value, text) => {
    expect(saysNumber(text, value)).toBe(true);
  });
});

describe("a figure that is not printed is not found", () => {
  test.each([
    [34, "134 cases"],
    [34, "34.5 percent"],
    [10, "as often as not"],
    [2_500_000_000, "2.6 billion dollars"],
    [3_000_000_000, "only 3 people"],
    [87, "fell from 86.5 homicides"],
    [33.3, "a quarter of households"],
    [11, "five and six teams"],
    [25, "twenty and five percent of nothing, 205 in all"],
    [7, "no number here"],
    [1_000_000, "almost half a million migrants"],
    [500_000, "half of the people"],
    [10_000, "thousands of people"],
  ])("%d in: %s", (value, text) => {
    expect(saysNumber(text, value)).toBe(false);
  });
});

describe("the last printed digit", () => {
  test.each([
    [13, "", 1],
    [86.5, "", 0.1],
    [100, "", 1],
    [350_000, "", 1],
    [2_500_000_000, "", 1e8],
    [2_500_000_000, "2.50 billion", 1e7],
    [2_500_000_000, "$2,500 million a year", 1e6],
    [12_000_000, "", 1e6],
    [1_234_567, "", 1],
    [0.25, "", 0.01],
    [-13, "", 1],
    [86, "stood at 86.0 in the end", 0.1],
    [31_671, "31,671 fighters", 1],
  ])("of %d, printed as '%s', counts %d", (value, anchor, step) => {
    expect(printedStep(value, anchor)).toBe(step);
  });
});
