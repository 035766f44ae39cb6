import { inTransaction } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import type { Job } from "../../platform/room.ts";
import { addDays } from "../../platform/time/days.ts";
import { eachByItself } from "../../platform/work/jobs.ts";
import { documentOf, isOvergrown, openDocument, stateOf, textIn } from "./together/document.ts";
import {
  forgetHands,
  holdDocument,
  listUnpacked,
  packDocument,
} from "./together/document-store.ts";

/** So many changes are read in an instant; more would make whoever opens the text wait. */
const MOST_CHANGES = 300;
const QUIET_MINUTES = 15;
/** An editor that was away for longer has to begin anew, and can still save what it has through the plain box. */
const EDITORS_KNOWN_DAYS = 14;
const MINUTE_MS = 60_000;

/** Packs what was written: many small changes become one, also of texts that nobody opens again. */
export async function packTexts(house: House): Promise<void> {
  const quietSince = new Date(house.clock.now().getTime() - QUIET_MINUTES * MINUTE_MS);
  for (let after = 0; ; ) {
    const found = await listUnpacked(house.database, { most: MOST_CHANGES, quietSince, after });
    const last = found.at(-1);
    if (last === undefined) return;
    await eachByItself(found, ({ path }) => packText(house, path, quietSince));
    after = last.id;
  }
}

/** Whoever changes it waits meanwhile; exactly what went into the packed text is left out of the changes. */
export const packText = (house: House, path: string, quietSince: Date): Promise<void> =>
  inTransaction(house, async (tx, now) => {
    const stored = await holdDocument(tx, path);
    if (stored === undefined) return;
    const doc = openDocument(stored);
    const snapshot = stateOf(doc);
    const text = textIn(doc);
    // Whoever has it open would have to begin anew, so this waits until nobody has written for a while.
    const isNew = stored.changedAt < quietSince && isOvergrown(snapshot, text);
    await packDocument(tx, stored, {
      snapshot: isNew ? stateOf(documentOf(text)) : snapshot,
      epoch: isNew ? stored.epoch + 1 : stored.epoch,
    });
    await forgetHands(tx, stored.id, isNew ? now : addDays(now, -EDITORS_KNOWN_DAYS));
  });

export const jobs: readonly Job[] = [
  { name: "drafting.pack-texts", cron: "* * * * *", everySeconds: 20, run: packTexts },
];
