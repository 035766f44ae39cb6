import { inTransaction } from "../../platform/act.ts";
import { theClock } from "../../platform/actor.ts";
import { byClock } from "../../platform/capacity.ts";
import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import { type Job, SOON_AFTER_IT_IS_DUE } from "../../platform/room.ts";
import { type ListReaders, postSlice } from "../mail/door.ts";
import { listAdultsToWrite } from "../membership/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { lettersPath } from "./addresses.ts";
import { deleteOldHidden } from "./articles/hiding/hiding-store.ts";
import { tendSlots } from "./slots/jobs.ts";
import { noteProgress, takeUnfinished, type Unfinished } from "./store.ts";
import { words } from "./words.ts";

/** Puts what is left of letters to all into the outbox, in slices: each is whole, and each process takes its own. */
export async function postLetters(house: House, stopping?: AbortSignal): Promise<void> {
  let goesOn = true;
  while (goesOn && !stopping?.aborted) {
    goesOn = await inTransaction(house, async (tx, now) => {
      const unfinished = await takeUnfinished(tx);
      if (unfinished === undefined) return false;
      await postNext(tx, unfinished, house, now);
      return true;
    });
  }
}

async function postNext(
  tx: Tx,
  { letter, postedTo }: Unfinished,
  house: House,
  now: Date,
): Promise<void> {
  const { subject, text, request } = letter;
  const list: ListReaders = (after, most) =>
    listAdultsToWrite(tx, letter.whom, { after, most }, now);
  const important = { kind: "important", write: () => ({ subject, text }) } as const;
  const { isLast, ...slice } = await postSlice(tx, important, { after: postedTo, list }, now);
  const progress = {
    posted: letter.posted + slice.posted,
    postedTo: isLast ? undefined : slice.postedTo,
    finishedAt: isLast ? now : undefined,
  };
  await noteProgress(tx, request, progress);
  if (!isLast) return;
  const says = words.postedLine(request, progress.posted);
  const facts = { request, letters: progress.posted };
  const line = { act: "news.post", by: byClock, on: lettersPath, says, facts };
  await house.record(tx, line, now, theClock);
}

/** What two keys hid is kept for a jury, and no longer than the rules say. */
export async function forgetHidden({ database, clock }: House): Promise<void> {
  const { hiddenTextDays } = await rulesInForce(database);
  await deleteOldHidden(database, hiddenTextDays, clock.now());
}

export const jobs: readonly Job[] = [
  { name: "news.tend-slots", ...SOON_AFTER_IT_IS_DUE, run: tendSlots },
  { name: "news.forget-hidden", cron: "51 4 * * *", run: forgetHidden },
  { name: "news.post-letters", cron: "* * * * *", everySeconds: 5, run: postLetters },
];
