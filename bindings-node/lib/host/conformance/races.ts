/** Checks of many who append at once. */

import { events, ONE, places, same, type Trial } from "./trial.js";

const WRITERS = 8;
const EVENTS = 5;

export async function oneWins(trial: Trial): Promise<void> {
  const version = await trial.add(events(ONE, 1));
  const answers = await atOnce(() => trial.append(version, events(ONE, 2)));
  same("appends that are done", answers.filter((answer) => answer.type === "done").length, 1);
  same("conflicts", answers.filter((answer) => answer.type === "conflict").length, WRITERS - 1);
  same("places", await trial.places(ONE), [1, 2]);
}

export async function noGap(trial: Trial): Promise<void> {
  await atOnce(async () => {
    for (let left = EVENTS; left > 0;) {
      const { version, head } = await trial.load(ONE);
      const appended = await trial.append(version, events(ONE, head + 1));
      if (appended.type === "done") left -= 1;
    }
  });
  same("places", await trial.places(ONE), places(1, WRITERS * EVENTS));
}

/** The same many times, none of which waits for another. */
function atOnce<T>(act: () => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: WRITERS }, act));
}
