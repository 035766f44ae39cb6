import type { Language } from "@breakthrough/languages";
import { type RawBuilder, sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { addDays } from "../../platform/time/days.ts";
import { asReadNow } from "./covering-store.ts";
import { DAYS_KEPT, isWorthPaper, type LetterKind } from "./letter.ts";
import type { MailTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<MailTables>();

/** A letter on paper that waits to be printed. */
export interface PaperLetter {
  readonly id: number;
  readonly personId: PersonId;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly postedAt: Date;
}

export interface PaperToMany {
  readonly kind: LetterKind;
  readonly fact?: string | undefined;
  readonly language: Language;
  readonly subject: string;
  readonly people: readonly PersonId[];
  /** One for each of them. */
  readonly texts: readonly string[];
}

/** Puts a letter into the queue of what is printed, where it is worth paper. Answers how many that are. */
export async function postOnPaper(tx: Tx, letters: PaperToMany, at: Date): Promise<number> {
  const { kind, fact = null, language, subject, people, texts } = letters;
  if (people.length === 0 || !isWorthPaper(kind)) return 0;
  const { numAffectedRows } = await sql`
    insert into mail.by_post (person_id, kind, language, subject, body, fact, posted_at)
    select person_id, ${kind}, ${language}, ${subject}, text, ${fact}, ${at}
    from unnest(${people}::uuid[], ${texts}::text[]) as r (person_id, text)
    on conflict do nothing`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

const MOST_PRINTED = 500;

/** The oldest of those that wait, as they may be read now. */
export async function listOnPaper(db: Reader): Promise<readonly PaperLetter[]> {
  const rows = await tables(db)
    .selectFrom("mail.by_post")
    .select([
      ...(["id", "language", "subject", "person_id as personId"] as const),
      ...(["body as text", "posted_at as postedAt"] as const),
    ])
    .where("sent_at", "is", null)
    .orderBy("id")
    .limit(MOST_PRINTED)
    .execute();
  return await asReadNow(db, rows);
}

/** How many wait for each of these people. */
export async function countOnPaper(db: Reader): Promise<ReadonlyMap<PersonId, number>> {
  const rows = await tables(db)
    .selectFrom("mail.by_post")
    .select((select) => ["person_id", select.fn.countAll<number>().as("count")])
    .where("sent_at", "is", null)
    .groupBy("person_id")
    .execute();
  return new Map(rows.map((row) => [row.person_id, Number(row.count)]));
}

/** What was printed is in an envelope: its text is nobody else's to read. Answers how many those were. */
export async function noteSentOnPaper(tx: Tx, ids: readonly number[], at: Date): Promise<number> {
  const { numUpdatedRows } = await tables(tx)
    .updateTable("mail.by_post")
    .set({ sent_at: at, body: "" })
    .where("id", "in", anyOf(ids))
    .where("sent_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

const anyOf = (ids: readonly number[]): RawBuilder<number> =>
  sql<number>`(select unnest(${[...ids]}::bigint[]))`;

/** Somebody has a mailbox now: what waits to be printed goes there. */
export async function sendInstead(
  tx: Tx,
  { personId, to }: { readonly personId: PersonId; readonly to: string },
  at: Date,
): Promise<void> {
  await sql`
    with waiting as (
      delete from mail.by_post where person_id = ${personId} and sent_at is null returning *
    )
    insert into mail.letter (to_address, person_id, kind, language, subject, body, posted_at, next_try_at)
    select ${to}, person_id, kind, language, subject, body, ${at}::timestamptz, ${at}::timestamptz
    from waiting order by id`.execute(tx);
}

/** Those that were sent; what waits for paper is never too late. */
export async function deleteOldPaper(db: Reader, now: Date): Promise<void> {
  await tables(db)
    .deleteFrom("mail.by_post")
    .where("sent_at", "<", addDays(now, -DAYS_KEPT))
    .execute();
}

export async function forgetOnPaper(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx).deleteFrom("mail.by_post").where("person_id", "=", personId).execute();
}
