import { createHmac } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import { takeLock, takeLockTogether } from "../../../platform/database/named-lock.ts";
import { newSecret, type PersonId } from "../../../platform/ids.ts";
import { addDays } from "../../../platform/time/days.ts";
import type { Recipient } from "../../mail/door.ts";
import { emailKeyOf } from "../../membership/door.ts";
import { SELDOM_DAYS } from "../limits.ts";
import type { Topic } from "../newsletter.ts";
import type { NewslettersTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<NewslettersTables>();

/** What somebody wants of newsletters. */
export interface Choice {
  readonly isOut: boolean;
  readonly unwanted: readonly Topic[];
  /** One in some weeks at most. */
  readonly isSeldom: boolean;
}

const NO_CHOICE: Choice = { isOut: false, unwanted: [], isSeldom: false };

/** Without the key, whoever has a copy of the table can try addresses on it. It is made when it is first needed. */
async function goneKey(tx: Tx): Promise<string> {
  await tables(tx)
    .insertInto("newsletters.gone_key")
    .values({ is_only: true, key: newSecret() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await findGoneKey(tx)) ?? "";
}

async function findGoneKey(db: Reader): Promise<string | undefined> {
  const row = await tables(db).selectFrom("newsletters.gone_key").select("key").executeTakeFirst();
  return row?.key;
}

/** Known again and never read. */
const hiddenMailbox = (key: string, emailKey: string): string =>
  createHmac("sha256", key).update(emailKey).digest("base64url");

/** @param emailKey of their mailbox; undefined of whoever has none */
export async function findChoice(
  db: Reader,
  personId: PersonId,
  emailKey: string | undefined,
): Promise<Choice> {
  const row = await tables(db)
    .selectFrom("newsletters.choice")
    .selectAll()
    .where("person_id", "=", personId)
    .executeTakeFirst();
  const choice = row
    ? { isOut: row.is_out, unwanted: row.unwanted, isSeldom: row.is_seldom }
    : NO_CHOICE;
  const isGone = emailKey !== undefined && (await listGone(db, [emailKey])).has(emailKey);
  return { ...choice, isOut: choice.isOut || isGone };
}

export async function saveChoice(
  tx: Tx,
  personId: PersonId,
  { unwanted, isSeldom }: Omit<Choice, "isOut">,
): Promise<void> {
  const chosen = { unwanted: [...unwanted], is_seldom: isSeldom };
  await tables(tx)
    .insertInto("newsletters.choice")
    .values({ person_id: personId, ...chosen })
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet(chosen))
    .execute();
}

const READERS = "newsletters' readers";

/** Whoever leaves meanwhile waits for what is being posted, and then takes it back. */
export const lockReaders = (tx: Tx): Promise<void> => takeLock(tx, READERS);
export const lockAsReader = (tx: Tx): Promise<void> => takeLockTogether(tx, READERS);

/** Out for ever: they, and their mailbox whoever brings it back. Only they themselves come back. */
export async function saveOut(
  tx: Tx,
  personId: PersonId,
  { emailKey, isOut }: { readonly emailKey: string | undefined; readonly isOut: boolean },
): Promise<void> {
  await tables(tx)
    .insertInto("newsletters.choice")
    .values({ person_id: personId, is_out: isOut })
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet({ is_out: isOut }))
    .execute();
  if (emailKey === undefined) return;
  const mailbox = hiddenMailbox(await goneKey(tx), emailKey);
  if (isOut) {
    await tables(tx)
      .insertInto("newsletters.gone")
      .values({ mailbox })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return;
  }
  await tables(tx).deleteFrom("newsletters.gone").where("mailbox", "=", mailbox).execute();
}

/** Which of these mailboxes left, by their keys. */
async function listGone(db: Reader, emailKeys: readonly string[]): Promise<ReadonlySet<string>> {
  const key = await findGoneKey(db);
  if (key === undefined || emailKeys.length === 0) return new Set();
  const hidden = new Map(emailKeys.map((one) => [hiddenMailbox(key, one), one]));
  const rows = await tables(db)
    .selectFrom("newsletters.gone")
    .select("mailbox")
    .where("mailbox", "=", sql<string>`any(${[...hidden.keys()]}::text[])`)
    .execute();
  return new Set(rows.map(({ mailbox }) => hidden.get(mailbox) ?? ""));
}

/** Of these people, those who want a newsletter of this topic now. */
export async function keepWanting(
  tx: Tx,
  people: readonly Recipient[],
  topic: Topic,
  now: Date,
): Promise<readonly Recipient[]> {
  const seldomSince = addDays(now, -SELDOM_DAYS);
  return await keepBut(
    tx,
    people,
    sql<boolean>`(is_out or ${topic} = any(unwanted) or (is_seldom and coalesce(last_at > ${seldomSince}, false)))`,
  );
}

/** Of these people, those who have not left newsletters, whatever topics they want. */
export const keepThoseIn = (
  db: Reader,
  people: readonly Recipient[],
): Promise<readonly Recipient[]> => keepBut(db, people, sql<boolean>`is_out`);

/** All but those whose choice says no, and those whose mailbox left. */
async function keepBut(
  db: Reader,
  people: readonly Recipient[],
  saysNo: RawBuilder<boolean>,
): Promise<readonly Recipient[]> {
  const rows = await tables(db)
    .selectFrom("newsletters.choice")
    .select("person_id")
    .where("person_id", "=", sql<PersonId>`any(${people.map(({ personId }) => personId)}::uuid[])`)
    .where(saysNo)
    .execute();
  const unwilling = new Set(rows.map(({ person_id }) => person_id));
  const keyOf = ({ email }: Recipient) => (email === null ? undefined : emailKeyOf(email));
  const gone = await listGone(
    db,
    people.flatMap((person) => keyOf(person) ?? []),
  );
  return people.filter(
    (person) => !unwilling.has(person.personId) && !gone.has(keyOf(person) ?? ""),
  );
}

/** That they had one, of those who want few. */
export async function noteWritten(tx: Tx, people: readonly Recipient[], now: Date): Promise<void> {
  await tables(tx)
    .updateTable("newsletters.choice")
    .set({ last_at: now })
    .where("person_id", "=", sql<PersonId>`any(${people.map(({ personId }) => personId)}::uuid[])`)
    .where("is_seldom", "=", true)
    .execute();
}
