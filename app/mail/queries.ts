import type { Language } from "@breakthrough/languages";
import { sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { listBounces } from "./bounces/bounce-store.ts";
import type { BounceKind } from "./bounces/reading.ts";
import { asReadNow } from "./covering-store.ts";
import { type LetterKind, NOTICES_BY_DEFAULT, type Notices } from "./letter.ts";
import type { MailTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<MailTables>();

/** What a letter says, whether its text is its own or that of many. */
export const textOfLetter = sql<string>`coalesce(
  (select replace(t.body, '{name}', letter.body) from mail.text t where t.hash = letter.text_hash), letter.body)`;

export async function noticesOf(db: Reader, personId: PersonId): Promise<Notices> {
  const row = await tables(db)
    .selectFrom("mail.preference")
    .select("notices")
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row?.notices ?? NOTICES_BY_DEFAULT;
}

/** The same of many at once. Of those that are not in it: none was chosen. */
export async function noticesOfMany(
  db: Reader,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, Notices>> {
  const rows = await tables(db)
    .selectFrom("mail.preference")
    .select(["person_id", "notices"])
    .where("person_id", "=", sql<PersonId>`any(${people}::uuid[])`)
    .execute();
  return new Map(rows.map(({ person_id, notices }) => [person_id, notices]));
}

/** Of which of these facts each of these people has a letter. */
export async function listTold(
  db: Reader,
  people: readonly PersonId[],
  facts: readonly string[],
): Promise<ReadonlyMap<PersonId, ReadonlySet<string>>> {
  if (people.length === 0 || facts.length === 0) return new Map();
  const { rows } = await sql<{ person_id: PersonId; facts: string[] }>`
    select person_id, array_agg(fact) as facts from (
      select person_id, fact from mail.letter
      where person_id = any(${people}::uuid[]) and fact = any(${facts}::text[])
      union all
      select person_id, fact from mail.by_post
      where person_id = any(${people}::uuid[]) and fact = any(${facts}::text[])
    ) as told group by person_id`.execute(db);
  return new Map(rows.map((row) => [row.person_id, new Set(row.facts)]));
}

export const isKnownKey = async (db: Reader, key: string): Promise<boolean> =>
  (await findReaderOfKey(db, key)) !== undefined;

/** Whose key this is. The row is locked until the act is over. */
export async function findReaderByKey(tx: Tx, key: string): Promise<PersonId | undefined> {
  const row = await tables(tx)
    .selectFrom("mail.preference")
    .select("person_id")
    .where("unsubscribe_key", "=", key)
    .forUpdate()
    .executeTakeFirst();
  return row?.person_id;
}

/** Whose key this is; undefined where it is nobody's. */
export async function findReaderOfKey(db: Reader, key: string): Promise<PersonId | undefined> {
  const row = await tables(db)
    .selectFrom("mail.preference")
    .select("person_id")
    .where("unsubscribe_key", "=", key)
    .executeTakeFirst();
  return row?.person_id;
}

export interface Became {
  readonly waiting: number;
  readonly sent: number;
  /** Of those sent and those never sent, how many came back, or were refused for good. */
  readonly cameBack: number;
}

/** What became of one letter of a list, as long as its letters are kept (`DAYS_KEPT`). */
export async function countOfList(db: Reader, fact: string): Promise<Became> {
  const { rows } = await sql<Became>`
    select (count(*) filter (where sent_at is null and gave_up_at is null))::int as waiting,
      count(sent_at)::int as sent,
      (count(*) filter (where gave_up_at is not null
        or exists (select from mail.bounce b where b.letter = l.id)))::int as "cameBack"
    from mail.letter l where fact = ${fact} and list is not null`.execute(db);
  return rows[0] ?? { waiting: 0, sent: 0, cameBack: 0 };
}

export type LetterState = "waiting" | "sent" | "gave up";

/** A letter as a list shows it. */
export interface PostedLetter {
  readonly id: number;
  readonly to: string;
  readonly kind: LetterKind;
  readonly language: Language;
  readonly subject: string;
  readonly postedAt: Date;
  readonly state: LetterState;
}

export interface OutboxSlice {
  readonly letters: readonly PostedLetter[];
  /** Pass it as `before` for the next, older slice; undefined where there is none. */
  readonly olderThan: number | undefined;
}

const LETTERS_A_PAGE = 20;

export interface WhichLetters {
  readonly to?: string | undefined;
  readonly personId?: PersonId | undefined;
  readonly before?: number | undefined;
}

/** The newest letters first: to one address, to one person, or to all. */
export async function listLetters(db: Reader, which: WhichLetters): Promise<OutboxSlice> {
  let query = posted(db)
    .orderBy("id", "desc")
    .limit(LETTERS_A_PAGE + 1);
  if (which.to !== undefined)
    query = query.where(sql`lower(to_address)`, "=", which.to.toLowerCase());
  if (which.personId !== undefined) query = query.where("person_id", "=", which.personId);
  if (which.before !== undefined) query = query.where("id", "<", which.before);
  const rows = await query.execute();
  const letters = await asReadNow(db, rows.slice(0, LETTERS_A_PAGE));
  return { letters, olderThan: rows.length > LETTERS_A_PAGE ? letters.at(-1)?.id : undefined };
}

/** One letter, with what it says. */
export async function findLetter(
  db: Reader,
  id: number,
): Promise<(PostedLetter & { readonly text: string }) | undefined> {
  const rows = await posted(db).select(textOfLetter.as("text")).where("id", "=", id).execute();
  return (await asReadNow(db, rows))[0];
}

/** Has a letter had this number, so that it was deleted if it is not there now? Numbers only grow. */
export async function wasPosted(db: Reader, id: number): Promise<boolean> {
  const later = tables(db).selectFrom("mail.letter").select("id").where("id", ">", id).limit(1);
  return (await later.executeTakeFirst()) !== undefined;
}

const posted = (db: Reader) =>
  tables(db)
    .selectFrom("mail.letter")
    .select(["id", "to_address as to", "kind", "language", "subject", "posted_at as postedAt"])
    .select(stateColumn);

const stateColumn = sql<LetterState>`case
  when sent_at is not null then 'sent' when gave_up_at is not null then 'gave up' else 'waiting' end`.as(
  "state",
);

export interface LetterFate {
  readonly state: LetterState;
  readonly sentAt: Date | undefined;
  /** A server said that it did not reach its mailbox, and is not tried again. */
  readonly hasComeBack: boolean;
}

const FOR_GOOD: readonly BounceKind[] = ["hard", "refused"];

/** What became of letters, by their numbers. Those that were deleted since are in none. */
export async function fatesOfLetters(
  db: Reader,
  ids: readonly number[],
): Promise<ReadonlyMap<number, LetterFate>> {
  if (ids.length === 0) return new Map();
  const rows = await tables(db)
    .selectFrom("mail.letter")
    .select((letter) => [
      ...(["id", "sent_at", stateColumn] as const),
      letter
        .exists(
          letter
            .selectFrom("mail.bounce")
            .whereRef("mail.bounce.letter", "=", "mail.letter.id")
            .where("mail.bounce.kind", "in", FOR_GOOD),
        )
        .as("has_come_back"),
    ])
    .where("id", "in", [...ids])
    .execute();
  return new Map(
    rows.map(({ id, state, sent_at, has_come_back }) => [
      id,
      { state, sentAt: sent_at ?? undefined, hasComeBack: Boolean(has_come_back) },
    ]),
  );
}

const MOST_GATHERED = 1000;

/** What the room knows of a reader, in their own words. */
export async function gatherReader(db: Reader, personId: PersonId) {
  const letters = await tables(db)
    .selectFrom("mail.letter")
    .select([
      "to_address as to",
      "language",
      "subject",
      "posted_at as writtenAt",
      "sent_at as sentAt",
    ])
    // Codes and links prove who reads a mailbox. Until such a letter has gone out, it is nobody's to read elsewhere.
    .select(sql<string>`case when kind = 'needed' then '' else ${textOfLetter} end`.as("text"))
    .where("person_id", "=", personId)
    .orderBy("id", "desc")
    .limit(MOST_GATHERED)
    .execute();
  const onPaper = await tables(db)
    .selectFrom("mail.by_post")
    .select(["language", "subject", "body as text", "posted_at as writtenAt", "sent_at as sentAt"])
    .where("person_id", "=", personId)
    .orderBy("id", "desc")
    .limit(MOST_GATHERED)
    .execute();
  return {
    notices: await noticesOf(db, personId),
    cameBack: await listBounces(db, personId),
    letters: await asReadNow(db, letters),
    lettersOnPaper: await asReadNow(db, onPaper),
  };
}
