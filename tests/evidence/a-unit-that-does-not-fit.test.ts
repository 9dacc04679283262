import { type Model, ProblemsError, renderProblems } from "@palanca/engine";
import { planOf } from "@palanca/engine/plan";
import { model as growth } from "@palanca/model-growth";
import { fact, settle } from "@palanca/model-kit";
import { builtEvidence } from "@palanca/model-kit/testing";
import { describe, expect, test } from "vitest";

type Uncertainty = (typeof growth.uncertainties)[string];

/** The growth model with one of its uncertainties changed. */
function changed(name: string, to: Partial<Uncertainty>): typeof growth {
  const before = growth.uncertainties[name] as Uncertainty;
  return { ...growth, uncertainties: { ...growth.uncertainties, [name]: { ...before, ...to } } };
}

describe("a unit that does not fit is refused by name", () => {
  const [name] = Object.keys(growth.uncertainties) as [string];

  test("where a model's equation meets it", () => {
    const told = problemsOf(() => planOf(changed(name, { unit: "homicide" }) as Model));
    expect(told).toContain("UNITS DISAGREE   growth");
    expect(told).toMatch(/homicide/);
  });

  test("where a fact is taken for a quantity that it does not measure", () => {
    const wrong = changed(name, { unit: "person", value: fact("crime-cost-world-bank") } as Partial<Uncertainty>);
    const { problems } = settle(wrong, { place: "honduras" }, builtEvidence());
    const told = renderProblems(problems);
    expect(told).toContain(name);
    expect(told).toContain("crime-cost-world-bank");
    expect(told).toContain("percent");
  });

  test("where there is no such unit, with the near one", () => {
    const told = problemsOf(() => planOf(changed(name, { unit: "precent" }) as Model));
    expect(told).toContain("percent");
  });
});

function problemsOf(does: () => unknown): string {
  try {
    does();
  } catch (error) {
    if (error instanceof ProblemsError) return renderProblems(error.problems);
    throw error;
  }
  return "nothing was refused";
}
