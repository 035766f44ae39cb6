import type { House } from "../../platform/house.ts";
import type { Job } from "../../platform/room.ts";
import { sendLetters } from "./sending.ts";
import { deleteOldLetters, giveUpOldLetters } from "./sending-store.ts";

/** Where the demonstration has no mail server, its outbox is for reading, and nothing in it is too late. */
async function tidyOutbox({ database, clock, mail, log }: House): Promise<void> {
  const now = clock.now();
  if (mail !== undefined) {
    const letters = await giveUpOldLetters(database, now);
    if (letters > 0) log.warn("mail.given-up", { letters });
  }
  await deleteOldLetters(database, now);
}

export const jobs: readonly Job[] = [
  { name: "mail.send", cron: "* * * * *", everySeconds: 2, run: sendLetters },
  { name: "mail.tidy", cron: "17 * * * *", run: tidyOutbox },
];
