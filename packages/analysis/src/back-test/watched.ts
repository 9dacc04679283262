/** A model made to start from an observation of an earlier year, with the observed quantity watched. */
import type { InputValue, Model, Plan } from "@palanca/engine";
import { refuseIfAny } from "@palanca/engine";
import type { Evidence } from "@palanca/evidence";
import { type LabModel, type Settled, settle } from "@palanca/model-kit";
import { type BackTestCheck, heldAtOrigin, type Observations, observationsOf } from "@palanca/model-kit/checks";
import { refuse } from "../refuse.js";

export interface BackTestSetting {
  readonly evidence: Evidence;
  /** Plans a model (`@palanca/engine/plan`); handed in so that no analysis loads the parser by itself. */
  readonly planOf: (model: Model) => Plan;
  readonly place: string;
}

/** The observations of a back-test, year by year. */
export function observedIn(check: BackTestCheck, setting: BackTestSetting): Observations {
  const observed = observationsOf(check, check.place ?? setting.place, setting.evidence);
  if (observed.missing.length > 0)
    refuse({
      kind: "no-such-figure",
      where: { symbol: check.says },
      seen: observed.missing.join(", "),
      needed: "A back-test is held against figures of the evidence.",
      todo: "Name facts that give one value each, or take these years out.",
    });
  return observed;
}

export interface Watched {
  readonly plan: Plan;
  readonly inputs: Readonly<Record<string, InputValue>>;
  readonly settled: Settled;
}

/** The case that runs from one year to another; its quantity `back_tested` is in the unit of the observations. */
export function watchedFrom(
  model: LabModel,
  check: BackTestCheck,
  setting: BackTestSetting,
  span: { readonly from: number; readonly to: number; readonly start: number; readonly unit: string },
): Watched {
  const watched: LabModel = {
    ...model,
    time: { ...model.time, from: span.from, to: span.to },
    relationships: { ...model.relationships, back_tested: { kind: "flow", equation: check.of, unit: span.unit } },
    measures: {},
  };
  const plan = setting.planOf(watched);
  const place = check.place ?? setting.place;
  const { settled, problems } = settle(
    watched,
    { place, held: heldAtOrigin(model, check, span.start) },
    setting.evidence,
  );
  refuseIfAny(problems);
  const inputs = Object.fromEntries(Object.entries(settled.inputs).map(([name, input]) => [name, input.value]));
  return { plan, inputs, settled };
}
