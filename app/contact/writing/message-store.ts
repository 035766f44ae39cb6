import type { Language } from "@breakthrough/languages";
import { sql } from "kysely";
import type { Database, Reader, Tx } from "../../../platform/database/database.ts";
import { newSecret } from "../../../platform/ids.ts";
import type { ContactTables } from "../tables.ts";
import type { MessageState, Reply, Subject } from "./message.ts";

const tables = (db: Reader) => db.withTables<ContactTables>();

export interface NewMessage {
  readonly state: MessageState;
  readonly subject: Subject;
  readonly name: string | undefined;
  readonly email: string;
  readonly emailKey: string;
  readonly body: string;
  readonly language: Language;
  readonly endsAt: Date;
  /** Of the secret in the letter that asks; undefined where none is needed. */
  readonly keyHash: string | undefined;
  readonly confirmBy: Date | undefined;
}

/** Answers its number. */
export async function addMessage(tx: Tx, one: NewMessage, at: Date): Promise<number> {
  const { id } = await tables(tx)
    .insertInto("contact.message")
    .values({
      ...{ state: one.state, subject: one.subject, name: one.name ?? null, email: one.email },
      ...{ email_key: one.emailKey, body: one.body, language: one.language, at },
      ...{ ends_at: one.endsAt, key_hash: one.keyHash ?? null, confirm_by: one.confirmBy ?? null },
      ...{ taken_by: null, thread: `contact.${newSecret().slice(0, 20)}` },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export interface NewReply extends Reply {
  /** Of which letter it has the mark. */
  readonly letter: number;
}

export async function addReply(tx: Tx, messageId: number, one: NewReply): Promise<void> {
  await tables(tx)
    .insertInto("contact.reply")
    .values({
      ...{ message_id: messageId, letter: one.letter, heading: one.heading },
      ...{ about: one.about ?? null, path: one.path ?? null, attachments: one.attachments },
      ...{ is_cut: one.isCut, is_from_reader: one.isFromReader },
    })
    .execute();
}

export interface Sendings {
  readonly ofMailbox: number;
  /** Of these, what no letter has to ask about any more. */
  readonly confirmedOfMailbox: number;
  readonly ofAll: number;
  readonly unconfirmed: number;
}

/** How much was sent by the form since then, from this mailbox and from everybody; and what waits for its letter's link. */
export async function countSendings(
  db: Reader,
  { emailKey, since, now }: { emailKey: string; since: Date; now: Date },
): Promise<Sendings> {
  const { rows } = await sql<Sendings>`
    select count(*) filter (where email_key = ${emailKey} and at > ${since})::int as "ofMailbox",
      count(*) filter (where email_key = ${emailKey} and at > ${since}
        and state <> 'unconfirmed')::int as "confirmedOfMailbox",
      count(*) filter (where at > ${since})::int as "ofAll",
      count(*) filter (where state = 'unconfirmed' and confirm_by > ${now})::int as unconfirmed
    from contact.message where subject <> 'newsletter' and (at > ${since} or state = 'unconfirmed')`.execute(
    db,
  );
  return rows[0] ?? { ofMailbox: 0, confirmedOfMailbox: 0, ofAll: 0, unconfirmed: 0 };
}

export interface Unconfirmed {
  readonly id: number;
  readonly email: string;
  readonly endsAt: Date;
  readonly isConfirmed: boolean;
}

/** Whose letter has this link; undefined once it is deleted, or its time is over. */
export async function findByKey(
  db: Reader,
  hash: string,
  now: Date,
): Promise<Unconfirmed | undefined> {
  const row = await tables(db)
    .selectFrom("contact.message")
    .select(["id", "email", "state", "ends_at", "confirm_by"])
    .where("key_hash", "=", hash)
    .executeTakeFirst();
  if (row === undefined || row.confirm_by === null) return undefined;
  const isConfirmed = row.state !== "unconfirmed";
  if (!isConfirmed && row.confirm_by <= now) return undefined;
  return { id: row.id, email: row.email, endsAt: row.ends_at, isConfirmed };
}

export async function saveConfirmed(tx: Tx, id: number): Promise<void> {
  await tables(tx)
    .updateTable("contact.message")
    .set({ state: "open" })
    .where("id", "=", id)
    .where("state", "=", "unconfirmed")
    .execute();
}

/** Messages whose time is over, with what was noted and answered, and those whose letter nobody answered. */
export async function deleteOld(db: Database, now: Date): Promise<void> {
  await tables(db)
    .deleteFrom("contact.message")
    .where((row) =>
      row.or([
        row("ends_at", "<=", now),
        row.and([row("state", "=", "unconfirmed"), row("confirm_by", "<=", now)]),
      ]),
    )
    .execute();
}

/** With which the forms' riddles are signed: made once, and the same in every process. */
export async function ensureProofSecret(tx: Tx): Promise<string> {
  const found = await findProofSecret(tx);
  if (found !== undefined) return found;
  await tables(tx)
    .insertInto("contact.proof_secret")
    .values({ id: 1, secret: newSecret() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await findProofSecret(tx)) ?? "";
}

export async function findProofSecret(db: Reader): Promise<string | undefined> {
  const row = await tables(db)
    .selectFrom("contact.proof_secret")
    .select("secret")
    .executeTakeFirst();
  return row?.secret;
}
