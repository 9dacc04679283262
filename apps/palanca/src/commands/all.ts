/** Every command, in the order in which help lists them. */
import { backtest } from "./backtest.js";
import { briefNew } from "./brief/new.js";
import { cause } from "./cause.js";
import { cite } from "./cite.js";
import { claimCheck } from "./claim/check.js";
import { claimList } from "./claim/list.js";
import type { Command } from "./command.js";
import { compare } from "./compare.js";
import { completionOf } from "./completion.js";
import { contribution } from "./contribution.js";
import { discover } from "./discover.js";
import { doctor } from "./doctor.js";
import { documentList } from "./document/list.js";
import { documentShow } from "./document/show.js";
import { factList } from "./fact/list.js";
import { factRivals } from "./fact/rivals.js";
import { factSearch } from "./fact/search.js";
import { factShow } from "./fact/show.js";
import { modelCheck } from "./model/check.js";
import { modelList } from "./model/list.js";
import { modelShow } from "./model/show.js";
import { placeList } from "./place/list.js";
import { placeShow } from "./place/show.js";
import { report } from "./report.js";
import { robust } from "./robust.js";
import { run } from "./run.js";
import { scenarioCheck } from "./scenario/check.js";
import { scenarioDiff } from "./scenario/diff.js";
import { scenarioMerge } from "./scenario/merge.js";
import { scenarioNew } from "./scenario/new.js";
import { sensitivity } from "./sensitivity.js";
import { solve } from "./solve.js";
import { sweep } from "./sweep.js";
import { verify } from "./verify.js";
import { worth } from "./worth.js";

export const commands: readonly Command[] = [
  compare,
  run,
  robust,
  discover,
  worth,
  solve,
  backtest,
  contribution,
  sweep,
  sensitivity,
  briefNew,
  report,
  verify,
  modelList,
  modelShow,
  modelCheck,
  factList,
  factShow,
  factSearch,
  factRivals,
  cause,
  claimList,
  claimCheck,
  documentList,
  documentShow,
  cite,
  placeList,
  placeShow,
  scenarioNew,
  scenarioCheck,
  scenarioDiff,
  scenarioMerge,
  doctor,
  completionOf(() => commands),
];
