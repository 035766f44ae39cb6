import { inTransaction } from "../../../platform/act.ts";
import { theClock } from "../../../platform/actor.ts";
import { byClock } from "../../../platform/capacity.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { addDays } from "../../../platform/time/days.ts";
import { findBranch, senderOf } from "../../branches/door.ts";
import { countOfList, factOf, type LetterSender, postToMany } from "../../mail/door.ts";
import { newsletterPath } from "../addresses.ts";
import { nextSlice } from "../audience.ts";
import { listOf } from "../list.ts";
import type { Newsletter } from "../newsletter.ts";
import { lockReaders, noteWritten } from "../readers/reader-store.ts";
import { forgetWhoReplied, keepNumbers, listBegunSince, saveSlice, takeSending } from "../store.ts";
import { words } from "../words.ts";

/** Its letters' name: whoever has one gets no second, in however many slices or lists they stand. */
export const factOfNewsletter = ({ id, begunAt }: Pick<Newsletter, "id" | "begunAt">): string =>
  factOf(newsletterPath(id), "newsletter", begunAt ?? "");

/** Puts what is let out into the outbox, in slices: each is whole, and what a stop interrupts goes on with the next. */
export async function sendDue(house: House, stopping?: AbortSignal): Promise<void> {
  while (stopping?.aborted !== true) {
    const went = await inTransaction(house, async (tx, now) => {
      const newsletter = await takeSending(tx);
      if (newsletter === undefined) return false;
      await lockReaders(tx);
      await sendSlice(tx, house, newsletter, now);
      return true;
    });
    if (!went) return;
  }
}

/** A branch's leaves in the branch's name; those of the party are a list for each topic. */
async function senderOfNewsletter(tx: Tx, newsletter: Newsletter): Promise<LetterSender> {
  const { whom, branchId, topic } = newsletter;
  const branch =
    whom === "branch" && branchId !== undefined ? await findBranch(tx, branchId) : undefined;
  return branch === undefined ? { listId: `${topic}.newsletters` } : senderOf(branch);
}

/** The next of its readers. */
export async function sendSlice(
  tx: Tx,
  house: House,
  newsletter: Newsletter,
  now: Date,
): Promise<void> {
  const { id, subject, body: text, whom, numbers } = newsletter;
  const { recipients, reached, isLast } = await nextSlice(tx, newsletter, now);
  const mailing = {
    ...({ recipients, kind: "important", list: listOf(id) } as const),
    sender: await senderOfNewsletter(tx, newsletter),
    ...{ fact: factOfNewsletter(newsletter), write: () => ({ subject, text }) },
  };
  const posted = numbers.posted + (await postToMany(tx, mailing, now));
  await noteWritten(tx, recipients, now);
  await saveSlice(tx, id, { posted, reached, isLast });
  if (!isLast || whom === "branch") return;
  const line = {
    ...{ act: "newsletters.post", by: byClock, on: newsletterPath(id) },
    ...{ says: words.record.posted(id, posted), facts: { newsletter: id, letters: posted } },
  };
  await house.record(tx, line, now, theClock);
}

/** The outbox forgets its letters after a month: what became of them is noted as long as it can change. */
export const DAYS_NOTED = 28;

export async function noteNumbers({ database, clock }: House): Promise<void> {
  const since = addDays(clock.now(), -DAYS_NOTED);
  await forgetWhoReplied(database, since);
  for (const newsletter of await listBegunSince(database, since))
    await keepNumbers(
      database,
      newsletter.id,
      await countOfList(database, factOfNewsletter(newsletter)),
    );
}
