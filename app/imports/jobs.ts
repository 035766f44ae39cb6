import { inTransaction } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import { type Job, SOON_AFTER_IT_IS_DUE } from "../../platform/room.ts";
import { listTakenBack } from "../membership/door.ts";
import { deleteOldMailboxes } from "./by-post/mailbox-store.ts";
import { findUninvited, invite } from "./inviting/invite.ts";
import { deleteOldListFiles } from "./store.ts";

/** Some tenths of a second of work, so that nobody waits long for what it locks. */
const A_BATCH = 20;

/** Lets every room forget whom an import had brought in that was taken back, and deletes files nobody decided upon. */
export async function clearImports(house: House, stopping?: AbortSignal): Promise<void> {
  const now = house.clock.now();
  await inTransaction(house, async (tx) => {
    await deleteOldListFiles(tx, now);
    await deleteOldMailboxes(tx, now);
  });
  while (stopping?.aborted !== true) {
    const ids = await listTakenBack(house.database, A_BATCH);
    if (ids.length === 0) return;
    await inTransaction(house, async (tx) => {
      for (const id of ids) await house.forget(tx, id, now);
    });
  }
}

export const jobs: readonly Job[] = [
  { name: "imports.clear", ...SOON_AFTER_IT_IS_DUE, run: clearImports },
  { name: "imports.invite", cron: "* * * * *", run: invite },
  { name: "imports.find-uninvited", cron: "29 3 * * *", run: findUninvited },
];
