import { expect, test } from "vitest";
import { readScenario } from "./read-scenario.js";
import { diffScenarios, stack } from "./stack.js";

const read = (id: string, text: string) => readScenario(`title: ${id}\n${text}`, `${id}.yaml`);
const low = read("low", "models: [homicide]\nlevers: { reform: 10, pact: 5 }\n");
const high = read("high", "levers: { reform: 80 }\nheld: { trend: 1 }\n");
const same = read("same", "levers: { reform: 10 }\n");

test("later scenarios win, and the merge says which keys met", () => {
  const { scenario, met } = stack([low, high]);
  expect(scenario.levers).toEqual({ reform: 80, pact: 5 });
  expect(scenario.held).toEqual({ trend: 1 });
  expect(scenario.models).toEqual(["homicide"]);
  expect(met).toEqual([
    {
      key: "levers.reform",
      values: [
        { scenario: "low", value: 10 },
        { scenario: "high", value: 80 },
      ],
    },
  ]);
});

test("keys that say the same do not meet", () => {
  expect(stack([low, same]).met).toEqual([]);
});

test("the name tells the stack from first to last", () => {
  expect(stack([low, high]).scenario).toMatchObject({ id: "low+high", title: "low + high" });
});

test("a difference names what one has and the other has not", () => {
  expect(diffScenarios(low, same)).toEqual([
    { key: "models", left: ["homicide"] },
    { key: "levers.pact", left: 5 },
  ]);
});
