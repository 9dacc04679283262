/** mathjs: every equation compiled once and evaluated future by future in one scope. */
import { all, create } from "mathjs";

const math = create(all, {});

/** Gives a function from parameters, in the order of the model's file, to outputs. */
export function evaluatorOf(name, reference) {
  const model = reference[name];
  const keys = Object.keys(model.parameters);
  if (name === "M3") return cohorts(model, keys);
  const equations = Object.entries(model.equations).map(([key, text]) => [key, math.compile(text)]);
  return (parameters) => {
    const scope = new Map(Object.entries(model.constants));
    keys.forEach((key, i) => scope.set(key, parameters[i]));
    if (name === "M1") {
      for (const [key, equation] of equations) scope.set(key, equation.evaluate(scope));
      return model.outputs.map((key) => scope.get(key));
    }
    for (const stock of model.stocks) scope.set(stock.name, stock.initial);
    for (let t = 0; t < model.steps; t++) {
      scope.set("t", t);
      for (const [key, equation] of equations) scope.set(key, equation.evaluate(scope));
      for (const stock of model.stocks) scope.set(stock.name, scope.get(stock.name) + scope.get(stock.change));
    }
    return model.stocks.map((stock) => scope.get(stock.name));
  };
}

function cohorts(model, keys) {
  const survival = math.compile("1/(1+exp(-(logit+improvement*t)))");
  const fertility = math.compile("1.6+(tfr0-1.6)*exp(-5*t*tfrd)");
  const grown = math.compile("coming+0.5*migl*share");
  const born = math.compile("births+fshare*tfr*0.5*(before+after)");
  const newborn = math.compile("births*part*survival+0.5*migl*share");
  const { arrays } = model;
  return (parameters) => {
    const scope = new Map();
    keys.forEach((key, i) => scope.set(key, parameters[i]));
    const female = [...arrays.start_female];
    const male = [...arrays.start_male];
    const age = (people, logits, improvement) => {
      let coming = 0;
      let first = 0;
      scope.set("improvement", scope.get(improvement));
      for (let a = 0; a < 21; a++) {
        scope.set("logit", logits[a]);
        const rate = survival.evaluate(scope);
        if (a === 0) first = rate;
        const leaving = rate * people[a];
        scope.set("coming", coming + (a === 20 ? leaving : 0));
        scope.set("share", arrays.migration_share[a]);
        people[a] = grown.evaluate(scope);
        coming = leaving;
      }
      return first;
    };
    for (let t = 1; t <= model.steps; t++) {
      scope.set("t", t);
      scope.set("tfr", fertility.evaluate(scope));
      const before = [...female];
      const rates = [age(female, arrays.survival_logit_female, "imF"), age(male, arrays.survival_logit_male, "imM")];
      scope.set("births", 0);
      for (let a = 3; a <= 9; a++) {
        scope.set("fshare", arrays.fertility_share_per_year_of_tfr[a]);
        scope.set("before", before[a]);
        scope.set("after", female[a]);
        scope.set("births", born.evaluate(scope));
      }
      scope.set("share", arrays.migration_share[0]);
      const srb = scope.get("srb");
      [female, male].forEach((people, sex) => {
        scope.set("survival", rates[sex]);
        scope.set("part", (sex === 0 ? 1 : srb) / (1 + srb));
        people[0] = newborn.evaluate(scope);
      });
    }
    const between = (from, to) =>
      female.slice(from, to).reduce((sum, one) => sum + one, 0) +
      male.slice(from, to).reduce((sum, one) => sum + one, 0);
    return [between(0, 21), between(3, 13) / between(0, 21), between(13, 21) / between(3, 13)];
  };
}
