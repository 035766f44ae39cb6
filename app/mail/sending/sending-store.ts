import { type Selectable, sql } from "kysely";
import type { Database, Reader, Tx } from "../../../platform/database/database.ts";
import { newSecret, type PersonId } from "../../../platform/ids.ts";
import { addDays } from "../../../platform/time/days.ts";
import { DAYS_KEPT, DAYS_TO_TRY, NOTICES_BY_DEFAULT } from "../letter.ts";
import { textOfLetter } from "../queries.ts";
import type { MailTables } from "../tables.ts";
import type { LetterToSend } from "./compose.ts";

const tables = (db: Reader) => db.withTables<MailTables>();

/** A letter that this sender has in hand. */
export interface ClaimedLetter extends LetterToSend {
  readonly personId: PersonId | undefined;
  /** It leaves where others are held back. */
  readonly goesOn: boolean;
  /** This one included. */
  readonly tries: number;
}

/** A sender renews it while it is at work. So what a sender that died had in hand is soon somebody else's. */
const LEASE_SECONDS = 15;
export const RENEW_EVERY_MS = 4000;

// The database's clock: a demonstration's clock jumps.
const untilLeaseEnds = sql<Date>`clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})`;

/** `first`: codes, confirmations, whatever is needed by one person. `rest`: all others. Each has its own job. */
export type Lane = "first" | "rest";

export interface Claim {
  readonly lane: Lane;
  readonly onlyNeeded?: boolean;
}

const CLAIMED = [
  ...(["id", "to_address", "person_id", "kind", "language", "subject", "from_name"] as const),
  ...([
    "list_id",
    "out_link",
    "thread",
    "reply_to",
    "list",
    "goes_on",
    "posted_at",
    "tries",
  ] as const),
] as const;

type ClaimedRow = Pick<Selectable<MailTables["mail.letter"]>, (typeof CLAIMED)[number]> & {
  readonly text: string;
};

function claimedIn(row: ClaimedRow): ClaimedLetter {
  const { id, kind, language, subject, text, thread, tries } = row;
  return {
    ...{ id, kind, language, subject, text, tries },
    to: row.to_address,
    personId: row.person_id ?? undefined,
    sender: { name: row.from_name ?? undefined, listId: row.list_id ?? undefined },
    out: row.out_link ?? undefined,
    thread: thread === null ? undefined : { key: thread, replyTo: row.reply_to ?? undefined },
    list: row.list ?? undefined,
    goesOn: row.goes_on,
    postedAt: row.posted_at,
  };
}

/** What is due of a lane, and in nobody's hand. */
function toBeClaimed(db: Database, now: Date, { lane, onlyNeeded = false }: Claim) {
  const due = tables(db)
    .selectFrom("mail.letter")
    .where("sent_at", "is", null)
    .where("gave_up_at", "is", null)
    .where("next_try_at", "<=", now)
    .where(sql<boolean>`(good_until is null or good_until > ${now})`)
    .where(sql<boolean>`(kind <> 'needed' or to_many) = ${lane === "rest"}`)
    .where(sql<boolean>`(claimed_until is null or claimed_until < clock_timestamp())`);
  return onlyNeeded ? due.where("kind", "=", "needed") : due;
}

export async function isToBeClaimed(db: Database, now: Date, claim: Claim): Promise<boolean> {
  const one = await toBeClaimed(db, now, claim).select("id").limit(1).executeTakeFirst();
  return one !== undefined;
}

/**
 * Takes letters of a lane that are due: those that are needed first, then the oldest. Nobody else is given them until
 * the lease runs out. A sender that dies with letters in hand may have sent some of them: those go out a second time,
 * with the same Message-ID. The other way round, a letter might be lost; and no protocol offers "exactly once".
 */
export async function claimLetters(
  db: Database,
  now: Date,
  { most, ...claim }: Claim & { readonly most: number },
): Promise<readonly ClaimedLetter[]> {
  const due = toBeClaimed(db, now, claim)
    .select("id")
    .orderBy(sql`(kind <> 'needed')`)
    .orderBy("next_try_at")
    .limit(most)
    .forUpdate()
    .skipLocked();
  const rows = await tables(db)
    .updateTable("mail.letter")
    .set({
      claimed_until: untilLeaseEnds,
      tries: sql<number>`tries + 1`,
    })
    .where("id", "in", due)
    .returning([...CLAIMED, textOfLetter.as("text")])
    .execute();
  return rows.map(claimedIn);
}

const among = (ids: readonly number[]) => sql<boolean>`id = any(${ids}::bigint[])`;

/** Keeps in hand what is not yet sent. */
export async function renewLease(db: Database, ids: readonly number[]): Promise<void> {
  await tables(db)
    .updateTable("mail.letter")
    .set({ claimed_until: untilLeaseEnds })
    .where(among(ids))
    .where("claimed_until", "is not", null)
    .execute();
}

/** A letter that was needed held a code or a link for one person: once sent, it is nobody else's to read. */
const isForItsReader = sql`(kind = 'needed' or out_link is not null)`;
const textKept = {
  body: sql<string>`case when ${isForItsReader} then '' else body end`,
  text_hash: sql<Buffer | null>`case when ${isForItsReader} then null else text_hash end`,
};

export async function markSent(db: Database, ids: readonly number[], at: Date): Promise<void> {
  await tables(db)
    .updateTable("mail.letter")
    .set({ sent_at: at, claimed_until: null, ...textKept, out_link: null })
    .where(among(ids))
    .execute();
}

export async function markGivenUp(db: Database, ids: readonly number[], at: Date): Promise<void> {
  if (ids.length === 0) return;
  await tables(db)
    .updateTable("mail.letter")
    .set({ gave_up_at: at, claimed_until: null, ...textKept, out_link: null })
    .where(among(ids))
    .execute();
}

export async function markForLater(db: Database, id: number, nextTryAt: Date): Promise<void> {
  await tables(db)
    .updateTable("mail.letter")
    .set({ next_try_at: nextTryAt, claimed_until: null })
    .where("id", "=", id)
    .execute();
}

/** Gives back what was claimed and not tried. @param heldUntil not to be claimed before */
export async function releaseLetters(
  db: Database,
  ids: readonly number[],
  heldUntil?: Date,
): Promise<void> {
  if (ids.length === 0) return;
  const held = heldUntil === undefined ? {} : { next_try_at: heldUntil };
  await tables(db)
    .updateTable("mail.letter")
    .set({ claimed_until: null, tries: sql<number>`tries - 1`, ...held })
    .where(among(ids))
    .execute();
}

/** Nobody waits any longer for what could not be sent for days, or is of no use by now. Answers how many letters those were. */
export async function giveUpOldLetters(db: Database, now: Date): Promise<number> {
  const { numUpdatedRows } = await tables(db)
    .updateTable("mail.letter")
    .set({ gave_up_at: now, claimed_until: null, ...textKept })
    .where("sent_at", "is", null)
    .where("gave_up_at", "is", null)
    .where((where) =>
      where.or([
        where("posted_at", "<", addDays(now, -DAYS_TO_TRY)),
        where("good_until", "<=", now),
      ]),
    )
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

const DELETED_AT_ONCE = 10_000;

/** In slices, so that a newsletter to everybody does not make one long transaction. */
export async function deleteOldLetters(db: Database, now: Date): Promise<void> {
  for (;;) {
    const old = tables(db)
      .selectFrom("mail.letter")
      .select("id")
      .where("posted_at", "<", addDays(now, -DAYS_KEPT))
      .limit(DELETED_AT_ONCE);
    const { numDeletedRows } = await tables(db)
      .deleteFrom("mail.letter")
      .where("id", "in", old)
      .executeTakeFirstOrThrow();
    if (numDeletedRows < DELETED_AT_ONCE) break;
  }
  await deleteOldTexts(db, now);
}

/** Of a month that is over, so that nobody posts one of them at this moment. */
async function deleteOldTexts(db: Database, now: Date): Promise<void> {
  await tables(db)
    .deleteFrom("mail.text")
    .where("kept_at", "<", addDays(now, -DAYS_KEPT))
    .where(sql<boolean>`kept_at < date_trunc('month', ${now}::timestamptz, 'UTC')`)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("mail.letter")
            .select("id")
            .whereRef("mail.letter.text_hash", "=", "mail.text.hash"),
        ),
      ),
    )
    .execute();
}

/** The key with which each of these readers can stop their notices. Who has none yet is given one. */
export async function unsubscribeKeysOf(
  db: Database,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, string>> {
  if (ids.length === 0) return new Map();
  const known = await keysAmong(db, ids);
  const others = ids.filter((id) => !known.has(id));
  if (others.length === 0) return known;
  const preference = { notices: NOTICES_BY_DEFAULT };
  await tables(db)
    .insertInto("mail.preference")
    .values(others.map((id) => ({ ...preference, person_id: id, unsubscribe_key: newSecret() })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return keysAmong(db, ids);
}

async function keysAmong(db: Database, ids: readonly PersonId[]) {
  const rows = await tables(db)
    .selectFrom("mail.preference")
    .select(["person_id", "unsubscribe_key"])
    .where("person_id", "=", sql<PersonId>`any(${ids}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.person_id, row.unsubscribe_key]));
}

/** Lets every letter that waits for its next try or is held back be tried at once, but none that a sender has in hand. */
export async function releaseWaitingLetters(tx: Tx, now: Date): Promise<void> {
  await tx
    .withTables<MailTables>()
    .updateTable("mail.letter")
    .set({ next_try_at: now })
    .where("sent_at", "is", null)
    .where("gave_up_at", "is", null)
    .where("next_try_at", ">", now)
    .where(sql<boolean>`(claimed_until is null or claimed_until < clock_timestamp())`)
    .execute();
}
