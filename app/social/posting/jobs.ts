import { inTransaction, perform } from "../../../platform/act.ts";
import { theClock } from "../../../platform/actor.ts";
import type { House } from "../../../platform/house.ts";
import { addDays } from "../../../platform/time/days.ts";
import { eachByItself } from "../../../platform/work/jobs.ts";
import { listPosts } from "../../proposals/door.ts";
import { listUnlooked } from "../accounts/account-queries.ts";
import { saveLimits } from "../accounts/account-store.ts";
import { MOST_POSTS } from "../posts.ts";
import { notePosted } from "./acts/note-posted.ts";
import { carryPosts } from "./carry.ts";
import { lose } from "./changing.ts";
import { listSettledAmong } from "./delivery-queries.ts";
import { openAdapter } from "./open-adapter.ts";

/** What was approved goes out, what was taken down goes, and a post that stands everywhere is posted. */
export async function keepPosting(house: House, stopping?: AbortSignal): Promise<void> {
  await lookAtAccounts(house);
  await carryPosts(house, stopping);
  const approved = await listPosts(house.database, "to-post", MOST_POSTS);
  const settled = await listSettledAmong(
    house.database,
    approved.map(({ id }) => id),
  );
  await eachByItself(settled, (id) => perform(house, notePosted, { id }, { actor: theClock }));
}

/** Once a day each server is asked what it takes, and whether the token still opens it. */
async function lookAtAccounts(house: House): Promise<void> {
  if (house.accounts.key === undefined) return;
  const unlooked = await listUnlooked(house.database, addDays(house.clock.now(), -1));
  await eachByItself(unlooked, async (account) => {
    const adapter = await openAdapter(house, account);
    const limits = adapter && (await adapter.limits());
    if (limits?.kind === "lost") return lose(house, account);
    const known = limits?.kind === "done" ? limits.done : undefined;
    await inTransaction(house, (tx, now) => saveLimits(tx, account.id, known, now));
  });
}
