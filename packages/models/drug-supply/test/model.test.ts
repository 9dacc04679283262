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

describe("drug-supply", () => {
  const run = (name: keyof typeof scenarios) => runPolicy(model, scenarios[name], place);

  test("as in 2014 nothing moves: planting, clearing and prices balance", () => {
    const own = run("baseline");
    for (const name of ["area", "cleared", "area_elsewhere", "price_index"]) {
      const path = own.path(name);
      expect(path.at(-1)).toBeCloseTo(path[0] as number, 6);
    }
  });

  test("stages multiplied by hand give the same tonnes", () => {
    const own = run("seizure_on_the_way");
    const part = (name: string) => own.input(name) / 100;
    own.path("produced").forEach((made, i) => {
      const after = made - (own.input("laboratories_at_start") * own.input("per_laboratory")) / 1000;
      const arrived =
        after * part("conversion") * (1 - part("home_seizure_at_start")) * 0.6 * (1 - part("transit_loss"));
      expect(own.path("arrived")[i]).toBeCloseTo(arrived, 9);
    });
  });

  test("a market of constant elasticity cleared by hand gives the same price", () => {
    const own = run("seizure_on_the_way");
    const scarcity = (own.path("supply")[0] as number) / (run("baseline").path("supply")[0] as number);
    // Both fields stand as at the start in the first quarter, so only what is seized on the way differs.
    expect(scarcity).toBeCloseTo(0.6 / 0.8, 9);
    expect(own.path("price_index")[0]).toBeCloseTo(scarcity ** (-1 / own.input("demand_elasticity")), 9);
  });

  test("fields here and elsewhere stepped by hand under more eradication give the same coca and price", () => {
    const own = run("more_eradication");
    const part = (name: string) => own.input(name) / 100;
    const tonnes = (hectares: number) => (hectares * own.input("yield")) / 1000;
    const usual = own.input("eradication_at_start");
    const whole = own.input("andean_area") - own.input("area_at_start");
    const laboratories = (own.input("laboratories_at_start") * own.input("per_laboratory")) / 1000;
    let [area, elsewhere, cleared] = [own.input("area_at_start"), whole, usual * own.input("replanting_time")];
    let [answer, made] = [1, 0];
    const way = 0.8 * (1 - part("transit_loss"));
    const arriving = (made: number) =>
      (made - laboratories) * part("conversion") * (1 - part("home_seizure_at_start")) * way;
    const other = (hectares: number) =>
      tonnes(hectares) * part("yield_elsewhere") * (1 - part("seizure_elsewhere")) * way;
    const first = arriving(tonnes(area)) + other(elsewhere);
    own.years.forEach((_, i) => {
      expect(own.path("area")[i]).toBeCloseTo(area, 6);
      expect(own.path("area_elsewhere")[i]).toBeCloseTo(elsewhere, 6);
      const extra = Math.min(part("headroom") * tonnes(area), Math.max(0, part("replacement") * made));
      const price =
        (first / (arriving(tonnes(area) + extra) + other(elsewhere))) ** (1 / own.input("demand_elasticity"));
      expect(own.path("price_index")[i]).toBeCloseTo(price, 9);
      const planting = answer ** own.input("planting_response");
      const taken = Math.min(own.path("eradication")[i] as number, own.input("passes") * area);
      const left = (1 - part("replanted")) * cleared;
      const moved = part("displaced") * left;
      const seized = (makes: number) => part("home_seizure_at_start") * part("conversion") * (makes - laboratories);
      const more = seized(tonnes(area) + extra) - seized(tonnes(own.input("area_at_start")));
      made += (more - made) / own.input("replanting_time") / 4;
      const usualMove = part("displaced") * (1 - part("replanted")) * usual;
      elsewhere +=
        (moved / own.input("replanting_time") -
          (usualMove * elsewhere) / whole +
          own.input("turnover_elsewhere") * elsewhere * (planting - 1)) /
        4;
      area +=
        (usual * (1 - part("replanted")) * planting +
          (part("replanted") * cleared) / own.input("replanting_time") -
          taken) /
        4;
      cleared += (taken - cleared / own.input("replanting_time")) / 4;
      answer += (price ** own.input("pass_through") - answer) / own.input("response_time") / 4;
    });
  });

  test("the region loses less coca to more eradication than the country does", () => {
    const [now, more] = [run("baseline"), run("more_eradication")];
    const fall = (name: string) => (now.path(name).at(-1) as number) - (more.path(name).at(-1) as number);
    expect(fall("area")).toBeGreaterThan(0);
    expect(fall("region")).toBeLessThan(fall("area"));
  });

  test("other crops leave less coca here", () => {
    const last = (name: keyof typeof scenarios) => run(name).path("area").at(-1) as number;
    expect(last("other_crops")).toBeLessThan(last("baseline"));
  });
});
