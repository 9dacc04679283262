/* The reference models by hand in C, batched over 64 futures: each loop over i is one that the compiler turns into vectors. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define BATCH 64
#define EACH for (int i = 0; i < BATCH; i++)

static inline double top(double x) { return x > 0 ? x : 0; }
static inline double power5(double x) { double x2 = x * x; return x2 * x2 * x; }
static inline double power40(double x) { double x2 = x * x, x4 = x2 * x2, x8 = x4 * x4, x16 = x8 * x8; return x16 * x16 * x8; }

static void m1(double *const *p, double *const *out) {
  const double pop0 = 6500000;
  const double gref = 12000;
  const double rep = 0.008;
  const double spend = 4;
  const double cost = 240000000;
  double total_[BATCH], share_[BATCH], bcr_[BATCH];
  const double *restrict p_hr = p[0], *restrict p_gr = p[1], *restrict p_vm = p[2], *restrict p_ie = p[3], *restrict p_gdppc = p[4], *restrict p_ss = p[5], *restrict p_ur = p[6], *restrict p_vc = p[7], *restrict p_r = p[8], *restrict p_eff = p[9];
  EACH {
    double hr = p_hr[i];
    double gr = p_gr[i];
    double vm = p_vm[i];
    double ie = p_ie[i];
    double gdppc = p_gdppc[i];
    double ss = p_ss[i];
    double ur = p_ur[i];
    double vc = p_vc[i];
    double r = p_r[i];
    double eff = p_eff[i];
    double pop = pop0*power5(1+gr);
    double homicides = hr/1e5*pop;
    double vsl = vm*gdppc*pow(gdppc/gref,ie-1);
    double c_life = homicides*vsl;
    double robberies = rep*ur*pop;
    double c_rob = robberies*vc;
    double gdp = pop*gdppc;
    double pub_sec = ss*gdp;
    double priv_sec = 0.4*pub_sec*(1+exp(-gdppc/2e4));
    double annuity = (1-1/power40(1+r))/r;
    double lost_out = homicides*gdppc*0.6*annuity;
    double total = c_life+c_rob+pub_sec+priv_sec+lost_out;
    double share = total/gdp;
    double averted = homicides*(1-exp(-eff*spend*0.25));
    double bcr = (averted*vsl+0.5*c_rob*(averted/homicides))*annuity*0.1/cost;
    total_[i] = total; share_[i] = share; bcr_[i] = bcr;
  }
  memcpy(out[0], total_, sizeof total_);
  memcpy(out[1], share_, sizeof share_);
  memcpy(out[2], bcr_, sizeof bcr_);
}

/* Apart, since -ffast-math would join its exp with another one into a form that is not turned into vectors. */
static __attribute__((noinline)) double growing(double start, double rate, double t) { return start * exp(rate * t); }

static void m2(double *const *p, double *const *out) {
  const double ys0 = 0.34;
  const double ysd = 0.012;
  const double v_ref = 20;
  const double g_ref = 0.45;
  const double e_ref = 0.25;
  const double e_sh = 0.05;
  const double x_out0 = 0.06;
  const double c0 = 0.3;
  const double rd = 0.04;
  const double iu = 0.25;
  const double g_min = 0.3;
  const double kcv = 0.35;
  const double inv0 = 0.2;
  const double tax = 0.18;
  const double pd = 0.7;
  const double pop0 = 6.5;
  const double n = 0.013;
  double sV[BATCH], sY[BATCH], sG[BATCH], sE[BATCH], sS[BATCH], sB[BATCH], sNPV[BATCH], sW[BATCH];
  /* Copies of their own, so that the compiler knows that nothing overlaps. */
  double p_g0[BATCH], p_c_v[BATCH], p_c_i[BATCH], p_c_t[BATCH], p_s_u[BATCH], p_k_e[BATCH], p_x_in[BATCH], p_x_out1[BATCH], p_k_b[BATCH], p_d_max[BATCH], p_eta_e[BATCH], p_eta_g[BATCH], p_r_g[BATCH], p_k_t[BATCH], p_tau_v[BATCH], p_tl[BATCH], p_tg[BATCH], p_b0[BATCH], p_tau_b[BATCH], p_dr[BATCH];
  memcpy(p_g0, p[0], sizeof p_g0);
  memcpy(p_c_v, p[1], sizeof p_c_v);
  memcpy(p_c_i, p[2], sizeof p_c_i);
  memcpy(p_c_t, p[3], sizeof p_c_t);
  memcpy(p_s_u, p[4], sizeof p_s_u);
  memcpy(p_k_e, p[5], sizeof p_k_e);
  memcpy(p_x_in, p[6], sizeof p_x_in);
  memcpy(p_x_out1, p[7], sizeof p_x_out1);
  memcpy(p_k_b, p[8], sizeof p_k_b);
  memcpy(p_d_max, p[9], sizeof p_d_max);
  memcpy(p_eta_e, p[10], sizeof p_eta_e);
  memcpy(p_eta_g, p[11], sizeof p_eta_g);
  memcpy(p_r_g, p[12], sizeof p_r_g);
  memcpy(p_k_t, p[13], sizeof p_k_t);
  memcpy(p_tau_v, p[14], sizeof p_tau_v);
  memcpy(p_tl, p[15], sizeof p_tl);
  memcpy(p_tg, p[16], sizeof p_tg);
  memcpy(p_b0, p[17], sizeof p_b0);
  memcpy(p_tau_b, p[18], sizeof p_tau_b);
  memcpy(p_dr, p[19], sizeof p_dr);
  EACH { sV[i] = 25; sY[i] = 1; sG[i] = 0.48; sE[i] = 0.28; sS[i] = 0.4; sB[i] = 0.03; sNPV[i] = 0; sW[i] = 0; }
  for (int step = 0; step < 35; step++) {
    const double t = step, pop = growing(pop0, n, t), youth = growing(ys0, -ysd, t);
    EACH {
      double g0 = p_g0[i];
      double c_v = p_c_v[i];
      double c_i = p_c_i[i];
      double c_t = p_c_t[i];
      double s_u = p_s_u[i];
      double k_e = p_k_e[i];
      double x_in = p_x_in[i];
      double x_out1 = p_x_out1[i];
      double k_b = p_k_b[i];
      double d_max = p_d_max[i];
      double eta_e = p_eta_e[i];
      double eta_g = p_eta_g[i];
      double r_g = p_r_g[i];
      double k_t = p_k_t[i];
      double tau_v = p_tau_v[i];
      double tl = p_tl[i];
      double tg = p_tg[i];
      double b0 = p_b0[i];
      double tau_b = p_tau_b[i];
      double dr = p_dr[i];
      double V = sV[i];
      double Y = sY[i];
      double G = sG[i];
      double E = sE[i];
      double S = sS[i];
      double B = sB[i];
      double NPV = sNPV[i];
      double W = sW[i];
      double viol_norm = V/v_ref;
      double viol_drag = c_v*log(1+viol_norm);
      double ineq_drag = c_i*top(G-g_ref);
      double trust_boost = c_t*(S-0.5);
      double growth = g0-viol_drag-ineq_drag+trust_boost;
      double unemp = 1/(1+exp(s_u*growth));
      double educ = e_sh*Y;
      double edu_eff = educ/(educ+0.1*k_e);
      double ex_in = x_in*youth*unemp*(1-E)*4;
      double ex_out = E*(x_out0+x_out1*edu_eff);
      double d_E = ex_in-ex_out;
      double cap = B/(B+0.2*k_b);
      double deter = 1-d_max*cap*S;
      double motive = pow(E/e_ref,eta_e)*pow(G/g_ref,eta_g);
      double gang = r_g*E*youth*exp(-S*k_t);
      double v_target = v_ref*motive*deter*(1+gang);
      double d_V = (v_target-V)/tau_v;
      double impunity = top(1-cap*S);
      double corrupt = c0*(1-S)*sqrt(B);
      double t_gain = tg*(1-S)*(1-impunity);
      double t_loss = tl*S*(impunity+corrupt+0.1*viol_norm);
      double d_S = t_gain-t_loss;
      double redis = rd*S;
      double g_pos = top(growth);
      double ineq_up = iu*g_pos*(1-G);
      double ineq_down = redis*(G-g_min);
      double d_G = ineq_up-ineq_down;
      double cost_v = 1-exp(-kcv*V/100);
      double invest = inv0*(1-cost_v);
      double d_Y = Y*(growth+0.1*(invest-inv0));
      double fiscal = tax*Y;
      double demand = pow(viol_norm,pd);
      double b_target = b0*fiscal*demand/(1+demand)*2;
      double d_B = (b_target-B)/tau_b;
      double cost_abs = cost_v*Y*pop;
      double disc = exp(-dr*t);
      double npv_flow = cost_abs*disc;
      double welfare = log(Y)*(1-G);
      sV[i] = V + d_V;
      sY[i] = Y + d_Y;
      sG[i] = G + d_G;
      sE[i] = E + d_E;
      sS[i] = S + d_S;
      sB[i] = B + d_B;
      sNPV[i] = NPV + npv_flow;
      sW[i] = W + welfare;
    }
  }
  memcpy(out[0], sV, sizeof sV);
  memcpy(out[1], sY, sizeof sY);
  memcpy(out[2], sG, sizeof sG);
  memcpy(out[3], sE, sizeof sE);
  memcpy(out[4], sS, sizeof sS);
  memcpy(out[5], sB, sizeof sB);
  memcpy(out[6], sNPV, sizeof sNPV);
  memcpy(out[7], sW, sizeof sW);
}

static const double survival_logit_female[21] = {3.4788232029627095, 6.165666877714536, 6.011481417481299, 5.807361110143258, 5.550638998370944, 5.2438401920912625, 4.893700270815133, 4.508925019706295, 4.097987679835921, 3.6677589622146853, 3.2229769497172307, 2.766175216819001, 2.297678848022913, 1.8153793582781157, 1.3140373509332122, 0.7837620929367834, 0.20699936662418825, -0.44736131843916205, -1.2355935052419755, -2.261461083086431, -3.71437968943806};
static const double survival_logit_male[21] = {3.247814422723744, 4.9630279803912964, 4.888821175514367, 4.783447293920291, 4.638953914810348, 4.448958343676613, 4.210442795817154, 3.9246627036502164, 3.5965504420551424, 3.2329531380109224, 2.8406445239345044, 2.42481845136213, 1.9881665499826366, 1.5302232736947923, 1.0465118911511595, 0.5269362891889883, -0.04740052618764202, -0.7104399973967085, -1.5232462682649417, -2.596140769810347, -4.123327661782923};
static const double start_female[21] = {320, 305.4301148437047, 290.59222500150736, 275.59185797418843, 260.53077588120374, 245.50590399227383, 230.6083912159711, 215.92281282630367, 201.526522048321, 187.48915351060566, 173.87227810383993, 160.7292055477643, 148.10492803840341, 136.03619578366738, 124.55171308314024, 113.67244189598449, 103.4119985826971, 93.77712870032684, 84.76824436141445, 76.3800087070457, 68.60195245663294};
static const double start_male[21] = {330, 314.2826230398812, 298.238247237725, 281.99593458262484, 265.6800205615166, 249.4086346803894, 233.2924121419485, 217.43341255009162, 201.924255530585, 186.84747726718015, 172.2751063311353, 158.2684519869544, 144.87809352001594, 132.14405515588174, 120.09614789926569, 108.75445715481241, 98.12995331389068, 88.22520158546153, 79.03514717367383, 70.5479523979229, 62.745863433501775};
static const double migration_share[21] = {0.013784872397798324, 0.034929224392572136, 0.07198547408326768, 0.12066200326531856, 0.16450000996949388, 0.18240261532357274, 0.16450000996949388, 0.12066200326531856, 0.07198547408326768, 0.034929224392572136, 0.013784872397798324, 0.004424725096615503, 0.0011551531641780517, 0.000245280253094498, 4.235993981249052e-05, 5.950011679636107e-06, 6.79751284991038e-07, 6.316143543214497e-08, 4.773354408046017e-09, 2.934033749627091e-10, 1.466818114767682e-11};
static const double fertility_share_per_year_of_tfr[21] = {0, 0, 0, 0.09, 0.23, 0.26, 0.21, 0.13, 0.065, 0.015, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};

static void age(double people[restrict 21][BATCH], const double *restrict logits, const double *restrict improvement, double t, const double *restrict migl, double *restrict first) {
  double coming[BATCH] = {0};
  EACH first[i] = 1 / (1 + exp(-(logits[0] + improvement[i] * t)));
  for (int a = 0; a < 21; a++) {
    const double stays = a == 20, share = 0.5 * migration_share[a], logit = logits[a];
    EACH {
      double leaving = people[a][i] / (1 + exp(-(logit + improvement[i] * t)));
      people[a][i] = coming[i] + stays * leaving + share * migl[i];
      coming[i] = leaving;
    }
  }
}

static void m3(double *const *p, double *const *out) {
  static double female[21][BATCH], male[21][BATCH], before[21][BATCH];
  double f0[BATCH], m0[BATCH], births[BATCH], tfr[BATCH], total[BATCH], working[BATCH], old[BATCH];
  double tfr0[BATCH], tfrd[BATCH], imF[BATCH], imM[BATCH], migl[BATCH], srb[BATCH], *local[] = {tfr0, tfrd, imF, imM, migl, srb};
  for (int j = 0; j < 6; j++) memcpy(local[j], p[j], sizeof tfr0);
  for (int a = 0; a < 21; a++) EACH { female[a][i] = start_female[a]; male[a][i] = start_male[a]; }
  for (int step = 1; step <= 20; step++) {
    EACH { tfr[i] = 1.6 + (tfr0[i] - 1.6) * exp(-5.0 * step * tfrd[i]); births[i] = 0; }
    memcpy(before, female, sizeof female);
    age(female, survival_logit_female, imF, step, migl, f0);
    age(male, survival_logit_male, imM, step, migl, m0);
    for (int a = 3; a <= 9; a++)
      EACH births[i] += fertility_share_per_year_of_tfr[a] * tfr[i] * 0.5 * (before[a][i] + female[a][i]);
    EACH {
      female[0][i] = births[i] / (1 + srb[i]) * f0[i] + 0.5 * migl[i] * migration_share[0];
      male[0][i] = births[i] * srb[i] / (1 + srb[i]) * m0[i] + 0.5 * migl[i] * migration_share[0];
    }
  }
  EACH total[i] = working[i] = old[i] = 0;
  for (int a = 0; a < 21; a++)
    EACH {
      double both = female[a][i] + male[a][i];
      total[i] += both;
      if (a >= 13) old[i] += both; else if (a >= 3) working[i] += both;
    }
  EACH { out[0][i] = total[i]; out[1][i] = working[i] / total[i]; out[2][i] = old[i] / working[i]; }
}

/* usage: model inputs outputs count seconds; columns of doubles come on stdin, results go to stdout, runs a second to stderr. */
int main(int argc, char **argv) {
  if (argc < 6) return 2;
  int model = atoi(argv[1]), inputs = atoi(argv[2]), outputs = atoi(argv[3]), count = atoi(argv[4]);
  double seconds = atof(argv[5]);
  double *in = malloc(sizeof(double) * inputs * count), *got = malloc(sizeof(double) * outputs * count);
  if (fread(in, sizeof(double), (size_t)inputs * count, stdin) != (size_t)inputs * count) return 3;
  void (*work)(double *const *, double *const *) = model == 1 ? m1 : model == 2 ? m2 : m3;
  struct timespec a, b;
  double spent = 0, best = 1e300;
  /* The fastest of several rounds, as every form is timed. */
  do {
    clock_gettime(CLOCK_MONOTONIC, &a);
    for (int first = 0; first < count; first += BATCH) {
      double *p[32], *o[32];
      for (int j = 0; j < inputs; j++) p[j] = in + (size_t)j * count + first;
      for (int j = 0; j < outputs; j++) o[j] = got + (size_t)j * count + first;
      work(p, o);
    }
    clock_gettime(CLOCK_MONOTONIC, &b);
    double round = (b.tv_sec - a.tv_sec) + 1e-9 * (b.tv_nsec - a.tv_nsec);
    if (round < best) best = round;
    spent += round;
  } while (spent < seconds);
  fprintf(stderr, "%.6g", count / best);
  fwrite(got, sizeof(double), (size_t)outputs * count, stdout);
  return 0;
}
