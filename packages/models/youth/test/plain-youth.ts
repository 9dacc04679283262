/** The cohorts and the gangs once more in plain loops, from the inputs of a run, to hold the model's equations against. */
import type { ModelRun } from "@palanca/model-kit/testing";

interface Plain {
  readonly in_school: number[][];
  readonly neither: number[][];
  readonly at_work: number[][];
  readonly members: number[];
}

export function plainYouth(run: ModelRun): Plain {
  const input = (name: string, year: number): number => run.series[name]?.[0]?.[year] as number;
  const percent = (name: string, year: number): number => input(name, year) / 100;
  const ages = Array.from({ length: 25 }, (_, i) => 5 + i);
  const people = ages.map((_, i) => run.series.people_at_start?.[i]?.[0] as number);
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  const young = (values: readonly number[]): number => sum(values.slice(10));
  const leaving = (age: number, completion: number): number => {
    if (age >= 23) return 1;
    if (age >= 18) return age < 19 ? 1 - percent("study_on", 0) : 0;
    return age >= 12 ? 1 - completion ** (1 / 6) : 0;
  };

  const start = percent("completion_at_start", 0);
  const enrolled: number[] = [];
  for (const age of ages) {
    const before = enrolled.at(-1);
    enrolled.push(before === undefined ? 1 : before * (1 - leaving(age - 1, start)));
  }
  const out = people.map((count, i) => count * (1 - (enrolled[i] as number)));
  const idle = Math.min(1, (percent("neet_at_start", 0) * young(people)) / young(out));
  let school = people.map((count, i) => count * (enrolled[i] as number));
  let neither = out.map((count) => count * idle);
  let work = out.map((count) => count * (1 - idle));
  let carried = ages.map(() => 0);
  let members = percent("gang_share", 0) * sum(people);
  let change = 0;
  const losing = Math.min(1, (percent("finding", 0) * young(neither)) / young(work));
  const idleRisk = input("idle_risk", 0);
  const workRisk = input("work_risk", 0);
  const risk = ages.map(
    (age) =>
      Math.min(1, Math.max(0, age + 1 - input("entry_age", 0))) *
      Math.exp(-Math.max(0, age - input("entry_age", 0)) / input("risk_fade", 0)),
  );
  let usual: number | undefined;
  const told: Plain = { in_school: [], neither: [], at_work: [], members: [] };

  run.years.forEach((_, year) => {
    told.in_school.push(school);
    told.neither.push(neither);
    told.at_work.push(work);
    told.members.push(members);
    const protection = ages.map((age, i) =>
      age >= input("programme_from", year) && age < input("programme_to", year)
        ? Math.max(percent("programme_reach", year) * percent("programme_effect", year), carried[i] as number)
        : (carried[i] as number),
    );
    const at = ages.map(
      (_age, i) =>
        (risk[i] as number) *
        ((school[i] as number) + idleRisk * (neither[i] as number) + workRisk * (work[i] as number)),
    );
    const lost = percent("leaving_gangs", year) + percent("killed", year);
    const jailed = percent("jailed", year);
    usual ??= (members * (lost + jailed)) / sum(at);
    const exposed = sum(at.map((value, i) => value * (1 - (protection[i] as number))));
    const losses = members * (lost + jailed * (1 + percent("arrests_change", year)));
    const replaced = input("replacing", 0);
    const rate = Math.min(
      (usual * (1 - replaced) * exposed + replaced * losses) / exposed,
      1 / Math.max(1, idleRisk, workRisk),
    );
    const taken = ages.map((_age, i) => rate * (risk[i] as number) * (1 - (protection[i] as number)));
    const finding = Math.min(
      1,
      percent("finding", 0) * (1 + input("schooling_advantage", 0) * change) +
        percent("training", year) * percent("placement", 0) * (1 - percent("deadweight", 0)),
    );
    const next = { school: [] as number[], neither: [] as number[], work: [] as number[], carried: [] as number[] };
    ages.forEach((age, i) => {
      const staying = (school[i] as number) * (1 - (taken[i] as number));
      const leavers = staying * leaving(age, percent("secondary_completion", year));
      const waiting = (neither[i] as number) * (1 - idleRisk * (taken[i] as number));
      const working = (work[i] as number) * (1 - workRisk * (taken[i] as number));
      const firstJob = percent("first_job", 0);
      next.school.push(staying - leavers);
      next.neither.push(waiting * (1 - finding) + working * losing + leavers * (1 - firstJob));
      next.work.push(waiting * finding + working * (1 - losing) + leavers * firstJob);
      next.carried.push(
        (protection[i] as number) * (1 - percent("programme_decay", 0) * (1 - percent("hand_over", year))),
      );
    });
    members += rate * exposed - losses;
    change +=
      (percent("secondary_completion", year) - percent("completion_at_start", 0) - change) / input("schooling_lag", 0);
    school = [input("turning_five", year), ...next.school.slice(0, -1)];
    neither = [0, ...next.neither.slice(0, -1)];
    work = [0, ...next.work.slice(0, -1)];
    carried = [0, ...next.carried.slice(0, -1)];
  });
  return told;
}
