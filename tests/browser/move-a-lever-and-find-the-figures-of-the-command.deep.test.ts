import { testLevers } from "./test-levers.js";

/** Cohorts; lever paths; quarter steps; two models in a chain; an odd number of futures in three blocks. */
testLevers({
  cohorts: ["dividend-schools", "dividend-schools-jobs-women", "--futures", "512"],
  paths: ["soldiers-then-reform", "--futures", "2500", "--seed", "7"],
  quarters: ["coca-more-eradication", "--futures", "300"],
  chain: ["solving-reform", "solving-soldiers", "--futures", "1025"],
});
