import { testModel } from "@palanca/model-kit/testing";
import { charts, checks, model, scenarios } from "../src/index.js";

testModel(
  { model, scenarios, checks, charts },
  {
    place: "honduras",
    baseline: new URL("./baseline.csv", import.meta.url),
    readme: new URL("../README.md", import.meta.url),
  },
);
