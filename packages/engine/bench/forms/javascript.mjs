/** The reference models by hand in JavaScript: columns of futures in typed arrays, one future after the other. */

const power5 = (x) => x * x * x * x * x;
const top = (x) => (x > 0 ? x : 0);
const power40 = (x) => {
  const x2 = x * x;
  const x4 = x2 * x2;
  const x8 = x4 * x4;
  const x32 = x8 * x8 * x8 * x8;
  return x32 * x8;
};

/** Static cost of crime. */
export function M1(p, out, count) {
  const pop0 = 6500000;
  const gref = 12000;
  const rep = 0.008;
  const spend = 4;
  const cost = 240000000;
  for (let i = 0; i < count; i++) {
    const hr = p[0][i];
    const gr = p[1][i];
    const vm = p[2][i];
    const ie = p[3][i];
    const gdppc = p[4][i];
    const ss = p[5][i];
    const ur = p[6][i];
    const vc = p[7][i];
    const r = p[8][i];
    const eff = p[9][i];
    const pop = pop0 * power5(1 + gr);
    const homicides = (hr / 1e5) * pop;
    const vsl = vm * gdppc * (gdppc / gref) ** (ie - 1);
    const c_life = homicides * vsl;
    const robberies = rep * ur * pop;
    const c_rob = robberies * vc;
    const gdp = pop * gdppc;
    const pub_sec = ss * gdp;
    const priv_sec = 0.4 * pub_sec * (1 + Math.exp(-gdppc / 2e4));
    const annuity = (1 - 1 / power40(1 + r)) / r;
    const lost_out = homicides * gdppc * 0.6 * annuity;
    const total = c_life + c_rob + pub_sec + priv_sec + lost_out;
    const share = total / gdp;
    const averted = homicides * (1 - Math.exp(-eff * spend * 0.25));
    const bcr = ((averted * vsl + 0.5 * c_rob * (averted / homicides)) * annuity * 0.1) / cost;
    out[0][i] = total;
    out[1][i] = share;
    out[2][i] = bcr;
  }
}

/** Feedback. */
export function M2(p, out, count, steps = 35) {
  const ys0 = 0.34;
  const ysd = 0.012;
  const v_ref = 20;
  const g_ref = 0.45;
  const e_ref = 0.25;
  const e_sh = 0.05;
  const x_out0 = 0.06;
  const c0 = 0.3;
  const rd = 0.04;
  const iu = 0.25;
  const g_min = 0.3;
  const kcv = 0.35;
  const inv0 = 0.2;
  const tax = 0.18;
  const pd = 0.7;
  const pop0 = 6.5;
  const n = 0.013;
  for (let i = 0; i < count; i++) {
    const g0 = p[0][i];
    const c_v = p[1][i];
    const c_i = p[2][i];
    const c_t = p[3][i];
    const s_u = p[4][i];
    const k_e = p[5][i];
    const x_in = p[6][i];
    const x_out1 = p[7][i];
    const k_b = p[8][i];
    const d_max = p[9][i];
    const eta_e = p[10][i];
    const eta_g = p[11][i];
    const r_g = p[12][i];
    const k_t = p[13][i];
    const tau_v = p[14][i];
    const tl = p[15][i];
    const tg = p[16][i];
    const b0 = p[17][i];
    const tau_b = p[18][i];
    const dr = p[19][i];
    let V = 25;
    let Y = 1;
    let G = 0.48;
    let E = 0.28;
    let S = 0.4;
    let B = 0.03;
    let NPV = 0;
    let W = 0;
    for (let t = 0; t < steps; t++) {
      const youth = ys0 * Math.exp(-ysd * t);
      const viol_norm = V / v_ref;
      const viol_drag = c_v * Math.log(1 + viol_norm);
      const ineq_drag = c_i * top(G - g_ref);
      const trust_boost = c_t * (S - 0.5);
      const growth = g0 - viol_drag - ineq_drag + trust_boost;
      const unemp = 1 / (1 + Math.exp(s_u * growth));
      const educ = e_sh * Y;
      const edu_eff = educ / (educ + 0.1 * k_e);
      const ex_in = x_in * youth * unemp * (1 - E) * 4;
      const ex_out = E * (x_out0 + x_out1 * edu_eff);
      const d_E = ex_in - ex_out;
      const cap = B / (B + 0.2 * k_b);
      const deter = 1 - d_max * cap * S;
      const motive = (E / e_ref) ** eta_e * (G / g_ref) ** eta_g;
      const gang = r_g * E * youth * Math.exp(-S * k_t);
      const v_target = v_ref * motive * deter * (1 + gang);
      const d_V = (v_target - V) / tau_v;
      const impunity = top(1 - cap * S);
      const corrupt = c0 * (1 - S) * Math.sqrt(B);
      const t_gain = tg * (1 - S) * (1 - impunity);
      const t_loss = tl * S * (impunity + corrupt + 0.1 * viol_norm);
      const d_S = t_gain - t_loss;
      const redis = rd * S;
      const g_pos = top(growth);
      const ineq_up = iu * g_pos * (1 - G);
      const ineq_down = redis * (G - g_min);
      const d_G = ineq_up - ineq_down;
      const cost_v = 1 - Math.exp((-kcv * V) / 100);
      const invest = inv0 * (1 - cost_v);
      const d_Y = Y * (growth + 0.1 * (invest - inv0));
      const fiscal = tax * Y;
      const demand = viol_norm ** pd;
      const b_target = ((b0 * fiscal * demand) / (1 + demand)) * 2;
      const d_B = (b_target - B) / tau_b;
      const pop = pop0 * Math.exp(n * t);
      const cost_abs = cost_v * Y * pop;
      const disc = Math.exp(-dr * t);
      const npv_flow = cost_abs * disc;
      const welfare = Math.log(Y) * (1 - G);
      V += d_V;
      Y += d_Y;
      G += d_G;
      E += d_E;
      S += d_S;
      B += d_B;
      NPV += npv_flow;
      W += welfare;
    }
    out[0][i] = V;
    out[1][i] = Y;
    out[2][i] = G;
    out[3][i] = E;
    out[4][i] = S;
    out[5][i] = B;
    out[6][i] = NPV;
    out[7][i] = W;
  }
}

/** Cohort component; `arrays` are those of the model's file. */
export function M3(p, out, count, steps = 20, arrays = undefined) {
  const { survival_logit_female, survival_logit_male, start_female, start_male, migration_share } = arrays;
  const fertility = arrays.fertility_share_per_year_of_tfr;
  const [female, male, before] = [new Float64Array(21), new Float64Array(21), new Float64Array(21)];
  for (let i = 0; i < count; i++) {
    const [tfr0, tfrd, imF, imM, migl, srb] = [p[0][i], p[1][i], p[2][i], p[3][i], p[4][i], p[5][i]];
    female.set(start_female);
    male.set(start_male);
    for (let t = 1; t <= steps; t++) {
      const tfr = 1.6 + (tfr0 - 1.6) * Math.exp(-5 * t * tfrd);
      before.set(female);
      const survivalF0 = age(female, survival_logit_female, imF * t, migl, migration_share);
      const survivalM0 = age(male, survival_logit_male, imM * t, migl, migration_share);
      let births = 0;
      for (let a = 3; a <= 9; a++) births += fertility[a] * tfr * 0.5 * (before[a] + female[a]);
      female[0] = (births / (1 + srb)) * survivalF0 + 0.5 * migl * migration_share[0];
      male[0] = ((births * srb) / (1 + srb)) * survivalM0 + 0.5 * migl * migration_share[0];
    }
    let [total, working, old] = [0, 0, 0];
    for (let a = 0; a < 21; a++) {
      const both = female[a] + male[a];
      total += both;
      if (a >= 13) old += both;
      else if (a >= 3) working += both;
    }
    out[0][i] = total;
    out[1][i] = working / total;
    out[2][i] = old / working;
  }
}

/** Moves one sex up a group; gives the survival of the first. */
function age(people, logits, improvement, migl, share) {
  let coming = 0;
  let first = 0;
  for (let a = 0; a < 21; a++) {
    const survival = 1 / (1 + Math.exp(-(logits[a] + improvement)));
    if (a === 0) first = survival;
    const leaving = survival * people[a];
    people[a] = coming + (a === 20 ? leaving : 0) + 0.5 * migl * share[a];
    coming = leaving;
  }
  return first;
}

/** By name. */
export const byName = { M1, M2, M3 };
