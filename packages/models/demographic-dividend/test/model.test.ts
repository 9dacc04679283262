import { testModel } from "@palanca/model-kit/testing";
import { vi } from "vitest";
import { charts, checks, model, place, scenarios } from "../src/index.js";

// A thousand runs of forty-two cohorts.
vi.setConfig({ testTimeout: 180_000 });

testModel(
  { model, scenarios, checks, charts, place },
  {
    place,
    baseline: new URL("./baseline.csv", import.meta.url),
    readme: new URL("../README.md", import.meta.url),
  },
);
