import type { House } from "../../platform/house.ts";
import type { Job } from "../../platform/room.ts";
import { deleteOldBounces } from "./bounces/bounce-store.ts";
import { readMailbox } from "./bounces/mailbox.ts";
import { deleteOldPaper } from "./by-post-store.ts";
import { isAnyDue, sendLetters } from "./sending/send-letters.ts";
import { deleteOldLetters, giveUpOldLetters } from "./sending/sending-store.ts";

/** Where the demonstration has no mail server, its outbox is for reading, and nothing in it is too late. */
async function tidyOutbox({ database, clock, mail, log }: House): Promise<void> {
  const now = clock.now();
  if (mail !== undefined) {
    const letters = await giveUpOldLetters(database, now);
    if (letters > 0) log.warn("mail.given-up", { letters });
  }
  await deleteOldLetters(database, now);
  await deleteOldPaper(database, now);
  await deleteOldBounces(database, now);
}

const OFTEN = { cron: "* * * * *", everySeconds: 2 } as const;

/** A code that somebody waits for has a job of its own, so that no letter to all is ever before it. All others are sent by as many processes as there are. */
export const jobs: readonly Job[] = [
  {
    name: "mail.send-first",
    ...OFTEN,
    run: (house, stopping) => sendLetters(house, "first", stopping),
  },
  {
    name: "mail.send-rest",
    ...OFTEN,
    isWanted: (house) => isAnyDue(house, "rest"),
    run: (house, stopping) => sendLetters(house, "rest", stopping),
  },
  { name: "mail.read-mailbox", cron: "* * * * *", run: readMailbox },
  { name: "mail.tidy", cron: "17 * * * *", run: tidyOutbox },
];
