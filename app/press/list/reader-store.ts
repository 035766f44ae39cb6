import type { Language } from "@breakthrough/languages";
import { sql } from "kysely";
import type { Database, Reader as DbReader, Tx } from "../../../platform/database/database.ts";
import { newSecret } from "../../../platform/ids.ts";
import { hashOfSecret, isSalted, salted } from "../../../platform/secrets.ts";
import { dropUnsent } from "../../mail/door.ts";
import { pressListPath } from "../addresses.ts";
import type { PressTables } from "../tables.ts";

const tables = (db: DbReader) => db.withTables<PressTables>();

/** What each letter to the list is of, by which those that wait are found. */
export const ABOUT_LIST = pressListPath;

export interface NewReader {
  readonly email: string;
  readonly emailKey: string;
  readonly language: Language;
  readonly wantsEarly: boolean;
  readonly wording: number;
  readonly confirmBy: Date;
}

/** To whom a letter goes. */
interface Asked {
  readonly id: number;
  readonly email: string;
}

/** Undefined where the mailbox is on the list already, or waits for its letter. */
export async function addReader(tx: Tx, one: NewReader, at: Date): Promise<Asked | undefined> {
  return await tables(tx)
    .insertInto("press.reader")
    .values({
      ...{ email: one.email, email_key: one.emailKey, language: one.language },
      ...{ wants_early: one.wantsEarly, wording: one.wording, agreed_at: at },
      ...{ confirm_by: one.confirmBy, confirmed_at: null },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning(["id", "email"])
    .executeTakeFirst();
}

/**
 * Asks again for a mailbox that nobody confirmed: the newest choice and language hold. Undefined where it is confirmed, or where
 * it was sent a letter after `since`; otherwise it waits anew, for a letter to the address as it is kept.
 */
export async function askAnew(
  tx: Tx,
  one: NewReader,
  { at, since }: { readonly at: Date; readonly since: Date },
): Promise<Asked | undefined> {
  await tables(tx)
    .updateTable("press.reader")
    .set({ wants_early: one.wantsEarly, language: one.language, wording: one.wording })
    .where("email_key", "=", one.emailKey)
    .where("confirmed_at", "is", null)
    .execute();
  return await tables(tx)
    .updateTable("press.reader")
    .set({ agreed_at: at, confirm_by: one.confirmBy })
    .where("email_key", "=", one.emailKey)
    .where("confirmed_at", "is", null)
    .where("agreed_at", "<=", since)
    .returning(["id", "email"])
    .executeTakeFirst();
}

/** A secret for one letter; only its hash is kept. */
export async function addReaderKey(tx: Tx, readerId: number): Promise<string> {
  const key = newSecret();
  await tables(tx)
    .insertInto("press.reader_key")
    .values({ hash: hashOfSecret(key), reader_id: readerId })
    .execute();
  return key;
}

export interface OnList {
  readonly id: number;
  readonly email: string;
  readonly emailKey: string;
  readonly language: Language;
  readonly wantsEarly: boolean;
  readonly isConfirmed: boolean;
  /** Nobody confirmed it in time: it can only leave. */
  readonly isLate: boolean;
}

/** Whose letter has this link; undefined once they left, or once a job deleted what nobody confirmed in time. */
export async function findReaderByKey(
  db: DbReader,
  hash: string,
  now: Date,
): Promise<OnList | undefined> {
  const row = await tables(db)
    .selectFrom("press.reader_key as k")
    .innerJoin("press.reader as r", "r.id", "k.reader_id")
    .selectAll("r")
    .where("k.hash", "=", hash)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const isConfirmed = row.confirmed_at !== null;
  return {
    ...{ id: row.id, email: row.email, emailKey: row.email_key, language: row.language },
    ...{ wantsEarly: row.wants_early, isConfirmed },
    isLate: !isConfirmed && row.confirm_by <= now,
  };
}

export async function saveReaderConfirmed(tx: Tx, id: number, at: Date): Promise<void> {
  await tables(tx)
    .updateTable("press.reader")
    .set({ confirmed_at: at })
    .where("id", "=", id)
    .where("confirmed_at", "is", null)
    .execute();
}

/**
 * Whether embargoed releases go to it from now on. Somebody has then said anew that they want it: what went out early before
 * did not go to them as they want it now.
 */
export async function saveEarly(tx: Tx, id: number, isEarly: boolean, at: Date): Promise<void> {
  await tables(tx)
    .updateTable("press.reader")
    .set({ wants_early: isEarly, confirmed_at: at })
    .where("id", "=", id)
    .where("wants_early", "<>", isEarly)
    .execute();
}

/** Takes a mailbox off the list; letters that wait are not sent. */
export async function dropReader(tx: Tx, emailKey: string): Promise<void> {
  const dropped = await tables(tx)
    .deleteFrom("press.reader")
    .where("email_key", "=", emailKey)
    .returning("email")
    .execute();
  await dropUnsent(tx, { to: dropped.map(({ email }) => email), about: ABOUT_LIST });
}

/** That nothing is sent to it again, whoever types it. */
export async function addGone(tx: Tx, emailKey: string): Promise<void> {
  await tables(tx).insertInto("press.gone").values(salted(emailKey)).execute();
}

export async function isGone(db: DbReader, emailKey: string): Promise<boolean> {
  const { rows } = await sql`
    select from press.gone
    where ${isSalted(emailKey)}
    limit 1`.execute(db);
  return rows.length > 0;
}

export interface ReaderCounts {
  readonly confirmed: number;
  readonly waiting: number;
}

/** Whose time to confirm is over waits no more, whether a job has deleted it yet or not. */
export async function countReaders(db: DbReader, now: Date): Promise<ReaderCounts> {
  return await tables(db)
    .selectFrom("press.reader")
    .select(sql<number>`count(confirmed_at)::int`.as("confirmed"))
    .select(
      sql<number>`(count(*) filter (where confirmed_at is null and confirm_by > ${now}))::int`.as(
        "waiting",
      ),
    )
    .executeTakeFirstOrThrow();
}

/** Those whose letter nobody answered. */
export async function deleteUnconfirmed(db: Database, now: Date): Promise<void> {
  await tables(db)
    .deleteFrom("press.reader")
    .where("confirmed_at", "is", null)
    .where("confirm_by", "<=", now)
    .execute();
}
