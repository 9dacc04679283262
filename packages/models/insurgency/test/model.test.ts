import { runPolicy, testModel } from "@palanca/model-kit/testing";
import { describe, expect, test } from "vitest";
import { charts, checks, model, place, scenarios } from "../src/index.js";

testModel(
  { model, scenarios, checks, charts, place },
  {
    place,
    baseline: new URL("./baseline.csv", import.meta.url),
    readme: new URL("../README.md", import.meta.url),
  },
);

describe("insurgency", () => {
  const run = (name: keyof typeof scenarios) => runPolicy(model, scenarios[name], place);
  const last = (name: keyof typeof scenarios, of: string) => run(name).path(of).at(-1) as number;

  test("a linear balance solved by hand gives the same fighters", () => {
    const own = run("baseline");
    const haven = own.input("haven_share") * own.input("height");
    const gone = own.input("attrition") * (1 - own.input("grievance")) + own.input("desertion");
    const rate = gone - own.input("recruitment_rate");
    // dN/dt = -rate N + gone haven has a fixed point; each step closes the same share of the way to it.
    const rest = (gone * haven) / rate;
    let kept = 1;
    own.path("fighters").forEach((value) => {
      expect(value).toBeCloseTo(rest + ((own.path("fighters")[0] as number) - rest) * kept, 6);
      kept *= 1 - rate / 4;
    });
  });

  test("an accord that takes in the network, stepped by hand, leaves the same queue and the same people under arms", () => {
    const levers = { accord: { level: 90, from: 2016, until: 2031 }, network_included: 60, teams: 10 };
    const own = runPolicy(model, { title: "Accord", levers }, place);
    const [input, part] = [own.input, (name: string) => own.input(name) / 100];
    const first = own.path("fighters")[0] as number;
    let [fighters, network, waiting, inside, settled, successors, teams] = [
      first,
      input("network_at_start"),
      0,
      0,
      0,
      input("successors_at_start"),
      0,
    ];
    own.years.forEach((_, i) => {
      expect(own.path("waiting")[i]).toBeCloseTo(waiting, 6);
      expect(own.path("armed")[i]).toBeCloseTo(fighters + successors, 6);
      const accord = i < 4 ? 0 : 0.9;
      const presence = teams / input("departments");
      const exposed = Math.max(
        0,
        fighters - input("haven_share") * input("height") * (1 - part("teams_effect") * presence),
      );
      const killed = input("attrition") * exposed;
      const deserted = input("desertion") * exposed;
      const released = accord > 0 ? Math.max(0, fighters - (1 - accord) * first) / input("accord_time") : 0;
      const joining = (accord * 0.6 * network) / input("accord_time");
      const admitted = Math.min(4000, waiting / input("admission_time"));
      const completed = inside / input("programme_time");
      const back = {
        waiting: input("relapse_waiting") * waiting,
        inside: input("relapse_inside") * inside,
        after: input("relapse_after") * settled,
      };
      successors +=
        (part("relapse_to_successors") * (back.waiting + back.inside + back.after) +
          input("void_recruits") * released * (1 - presence) -
          input("successor_attrition") * successors) /
        4;
      fighters +=
        (input("recruitment_rate") * fighters + input("grievance") * killed - killed - deserted - released) / 4;
      network -= joining / 4;
      waiting += (deserted + released + joining - admitted - back.waiting) / 4;
      settled += (completed - back.after) / 4;
      inside += (admitted - completed - back.inside) / 4;
      teams += (10 - teams) / input("teams_lag") / 4;
    });
  });

  test("twice the pressure does far less than half the work again, for the havens stay", () => {
    const start = run("baseline").path("fighters")[0] as number;
    expect(last("double_pressure", "fighters")).toBeGreaterThan(start / 2);
  });

  test("more places leave fewer who relapse once the network is taken in", () => {
    expect(last("network_with_places", "successors")).toBeLessThan(last("accord_with_network", "successors"));
  });

  test("at 4,000 places a year fighters alone are two years of work, with the network nearly eleven", () => {
    const { measures } = run("baseline");
    expect(measures.caseload_fighters).toBeCloseTo(8000 / 4000, 9);
    expect(measures.caseload_all).toBeCloseTo((8000 + 35_000) / 4000, 9);
  });
});
