import { inTransaction } from "../../platform/act.ts";
import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Job } from "../../platform/room.ts";
import { dayInWords } from "../../web/moments.ts";
import { type ListReaders, postSlice, type Written } from "../mail/door.ts";
import { listEverybody } from "../membership/door.ts";
import { findPublished } from "../record/door.ts";
import { composeDigest } from "./digest.ts";
import { readWeek } from "./facts.ts";
import { takeDigest } from "./store.ts";
import { digestDue } from "./week.ts";
import { words } from "./words.ts";

/** Writes this week's digest to everybody who wants one, if there is something to say. Once a week, whole or not at all. */
export async function postDigest(house: House): Promise<void> {
  const now = house.clock.now();
  const due = digestDue(now);
  if (due === undefined) return;
  await inTransaction(house, async (tx) => {
    if (!(await takeDigest(tx, due.monday, now))) return;
    const [week, published] = [await readWeek(tx, now), await findPublished(tx)];
    const compose = () => composeDigest(week, house, now, published);
    if (compose() === undefined) return;
    const write = () => ({
      subject: words.digest.subject(house.partyName, dayInWords(due.monday)),
      text: compose() ?? "",
    });
    await postToAll(tx, { kind: "weekly", write }, now);
  });
}

type Digest = { readonly kind: "weekly"; readonly write: () => Written };

async function postToAll(tx: Tx, digest: Digest, now: Date): Promise<void> {
  const list: ListReaders = (after, most) => listEverybody(tx, after, most);
  let after: PersonId | undefined;
  let isDone = false;
  while (!isDone) {
    const slice = await postSlice(tx, digest, { after, list }, now);
    after = slice.postedTo;
    isDone = slice.isLast;
  }
}

export const jobs: readonly Job[] = [
  { name: "this-week.digest", cron: "0 7 * * 1", run: postDigest },
];
