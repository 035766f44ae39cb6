import { inTransaction } from "../../platform/act.ts";
import { theClock } from "../../platform/actor.ts";
import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import type { Job } from "../../platform/room.ts";
import { postToMany } from "../mail/door.ts";
import { listEverybody, listMembersToWrite } from "../membership/door.ts";
import { noteProgress, takeUnfinished, type Unfinished } from "./store.ts";
import { words } from "./words.en.ts";

const READERS_AT_ONCE = 5000;

/** Puts what is left of letters to all into the outbox, in slices: each is whole, and each process takes its own. */
export async function postLetters(house: House, stopping?: AbortSignal): Promise<void> {
  let goesOn = true;
  while (goesOn && !stopping?.aborted) {
    goesOn = await inTransaction(house, async (tx) => {
      const unfinished = await takeUnfinished(tx);
      if (unfinished === undefined) return false;
      await postSlice(tx, unfinished, house);
      return true;
    });
  }
}

async function postSlice(tx: Tx, { letter, postedTo }: Unfinished, house: House): Promise<void> {
  const now = house.clock.now();
  const list = letter.whom === "members" ? listMembersToWrite : listEverybody;
  const recipients = await list(tx, postedTo, READERS_AT_ONCE, now);
  const { subject, text, request } = letter;
  const posted = await postToMany(tx, { kind: "important", subject, text, recipients }, now);
  const isLast = recipients.length < READERS_AT_ONCE;
  const progress = {
    posted: letter.posted + posted,
    postedTo: recipients.at(-1)?.personId ?? postedTo,
    finishedAt: isLast ? now : undefined,
  };
  await noteProgress(tx, request, progress);
  if (!isLast) return;
  const says = words.postedLine(request, progress.posted);
  const facts = { request, letters: progress.posted };
  const line = { act: "news.post", by: words.clock, on: "/news/letters", says, facts };
  await house.record(tx, line, now, theClock);
}

export const jobs: readonly Job[] = [
  { name: "news.post-letters", cron: "* * * * *", everySeconds: 5, run: postLetters },
];
