import { describe, expect, test } from "vitest";
import { documents, files, madeUp } from "../test/made-up.js";
import { checkAnchor } from "./check-anchor.js";
import { checkAnchors, tellAnchorFaults } from "./check-anchors.js";
import { anchorPlaces, findAnchor } from "./find-anchor.js";

describe("an anchor in a text", () => {
  const text = "One line.\nThe rate was  34 per\n  100,000 (in all).\nThe rate was high.";

  test("is found with its line", () => {
    expect(findAnchor(text, "rate was high")).toEqual({ line: 4, at: 55, length: 13, acrossLines: false });
  });

  test("may be cut by the end of a line, and says so", () => {
    expect(findAnchor(text, "34 per 100,000")).toMatchObject({ line: 2, acrossLines: true });
  });

  test.each([["the rate was"], ["rate was 34"], ["rate  was high!"], ["(in all."], [""]])(
    "that is not printed so is not found: '%s'",
    (anchor) => {
      expect(findAnchor(text, anchor)).toBeUndefined();
    },
  );

  test("is found at every place, signs of patterns taken as they stand", () => {
    expect(anchorPlaces(text, "The rate was").map((place) => place.line)).toEqual([2, 4]);
    expect(findAnchor(text, "(in all).")?.line).toBe(3);
  });
});

describe("the anchors of the evidence", () => {
  const { data } = madeUp();

  test("of the made-up evidence are all found, with their figures, and only those of derived and outside facts are left out", () => {
    const report = checkAnchors(data, documents);
    expect(tellAnchorFaults({ ...report, missingDigits: [] })).toEqual([]);
    expect(report.checked).toBe(14);
    // The document says eight in ten thousand, the fact 0.8 in a thousand: another base is not the figure as printed.
    expect(report.missingDigits.map((fault) => [fault.id, fault.figures])).toEqual([["robbery-rate-ministry", [0.8]]]);
  });

  test("that are missing, cut by a line's end, or far from their figure are told with file and line", () => {
    const far = new Map([
      ["001", documents.get("001")?.replace("stood at 86.5 robberies", "stood at\n86.5 robberies") as string],
      ["002", `${documents.get("002")?.replace("a fall of thirteen", "a fall of some")}`],
    ]);
    const told = tellAnchorFaults(checkAnchors(data, far)).join("\n");
    expect(told).toMatch(/seeds\/facts\/all\.yaml:\d+ aid-fall: "a fall of thirteen percent" is not in document 002/);
    expect(told).toMatch(/robbery-rate-north: .* is cut by the end of a line/);
    const padded = new Map([
      ["002", (documents.get("002") as string).replace("thirteen percent", `thirteen percent${" x".repeat(400)} 13`)],
    ]);
    const fact = data.facts.find((one) => one.id === "aid-fall") as (typeof data.facts)[number];
    expect(checkAnchor(fact, padded.get("002") as string)).toEqual([]);
    expect(checkAnchor({ ...fact, value: 14 }, padded.get("002") as string).join()).toMatch(/no 14 within 300/);
  });

  test("are all missing when the documents are", () => {
    const report = checkAnchors(data, new Map());
    expect(report.missingAnchors).toHaveLength(report.checked);
    expect(files["facts/all.yaml"]).toContain("anchor:");
  });
});
