/** The first steps of every story: the lab opens, and the first question is on the bench with all its futures. */
import { keys, type Session } from "./session.js";

/** All futures are there: no ellipsis says that more are on their way. */
export const done = /2,048 futures(?! …)/;

export async function openHonduras(session: Session): Promise<void> {
  await session.see("what do you want to know?");
  session.type(keys.enter);
  await session.see(done);
}

/** Goes to the measures pane, which a narrow window shows only then. */
export async function goToMeasures(session: Session): Promise<string[]> {
  session.type(keys.tab + keys.tab);
  return session.see(/▸Homicide rate in 2020/);
}
