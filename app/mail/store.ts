import { sql } from "kysely";
import type { Tx } from "../../platform/database/database.ts";
import { newSecret, type PersonId } from "../../platform/ids.ts";
import {
  type Letter,
  type Mailing,
  NOTICES_BY_DEFAULT,
  type Notices,
  noticesThatWant,
  type Recipient,
} from "./letter.ts";
import type { MailTables } from "./tables.ts";

const tables = (tx: Tx) => tx.withTables<MailTables>();

/**
 * Puts a letter into the outbox. It is sent if and only if the transaction stands, and where its reader wants
 * letters of its kind.
 */
export async function postLetter(tx: Tx, letter: Letter, at: Date): Promise<void> {
  if (letter.personId !== undefined && !(await isWanted(tx, letter.personId, letter))) return;
  await tables(tx)
    .insertInto("mail.letter")
    .values({
      to_address: letter.to,
      person_id: letter.personId ?? null,
      kind: letter.kind,
      subject: letter.subject,
      body: letter.text,
      posted_at: at,
      next_try_at: at,
    })
    .execute();
}

async function isWanted(tx: Tx, personId: PersonId, { kind }: Letter): Promise<boolean> {
  if (kind === "needed") return true;
  const choice = await tables(tx)
    .selectFrom("mail.preference")
    .select("notices")
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return noticesThatWant(kind).includes(choice?.notices ?? NOTICES_BY_DEFAULT);
}

const RECIPIENTS_AT_ONCE = 5000;

/**
 * Puts one letter to many into the outbox, each of whom gets it only if they want letters of its kind. Answers how
 * many those are.
 */
export async function postToMany(tx: Tx, mailing: Mailing, at: Date): Promise<number> {
  let posted = 0;
  for (let from = 0; from < mailing.recipients.length; from += RECIPIENTS_AT_ONCE) {
    const slice = mailing.recipients.slice(from, from + RECIPIENTS_AT_ONCE);
    posted += await postBatch(tx, mailing, slice, at);
  }
  return posted;
}

async function postBatch(tx: Tx, mailing: Mailing, recipients: readonly Recipient[], at: Date) {
  const { kind, subject, text } = mailing;
  const names = recipients.map(({ name }) => name);
  const reader = {
    ids: recipients.map(({ personId }) => personId),
    addresses: recipients.map(({ email }) => email),
    // The one text for all crosses the wire once; Postgres writes the names into it.
    texts: typeof text === "string" ? names : recipients.map(text),
  };
  const body =
    typeof text === "string" ? sql`replace(${text}::text, '{name}', r.text)` : sql`r.text`;
  const { numAffectedRows } = await sql`
    insert into mail.letter (to_address, person_id, kind, to_many, subject, body, posted_at, next_try_at)
    select r.address, r.person_id, ${kind}, true, ${subject}, ${body}, ${at}, ${at}
    from unnest(${reader.ids}::uuid[], ${reader.addresses}::text[], ${reader.texts}::text[])
      as r (person_id, address, text)
    left join mail.preference p on p.person_id = r.person_id
    where coalesce(p.notices, ${NOTICES_BY_DEFAULT}) = any(${noticesThatWant(kind)}::text[])
  `.execute(tx);
  return Number(numAffectedRows ?? 0);
}

/** Keeps the choice, and takes back what waits in the outbox and is no longer wanted. */
export async function saveNotices(tx: Tx, personId: PersonId, notices: Notices): Promise<void> {
  await tables(tx)
    .insertInto("mail.preference")
    .values({ person_id: personId, notices, unsubscribe_key: newSecret() })
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet({ notices }))
    .execute();
  const unwanted = (["weekly", "important", "all"] as const).filter(
    (kind) => !noticesThatWant(kind).includes(notices),
  );
  if (unwanted.length === 0) return;
  await tables(tx)
    .deleteFrom("mail.letter")
    .where("person_id", "=", personId)
    .where("kind", "in", unwanted)
    .where("sent_at", "is", null)
    .execute();
}

/** Deletes every letter to somebody, and what they chose. */
export async function forgetReader(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx).deleteFrom("mail.letter").where("person_id", "=", personId).execute();
  await tables(tx).deleteFrom("mail.preference").where("person_id", "=", personId).execute();
}

/**
 * Clears up after a past that was played: letters from before are thrown away, those since count as sent. Without
 * it, a demonstration with a mail server would write two years of letters to people who were made up.
 */
export async function settleLetters(
  tx: Tx,
  { keptSince, at }: { readonly keptSince: Date; readonly at: Date },
): Promise<void> {
  await tables(tx).deleteFrom("mail.letter").where("posted_at", "<", keptSince).execute();
  await tables(tx)
    .updateTable("mail.letter")
    .set({ sent_at: at })
    .where("sent_at", "is", null)
    .where("posted_at", "<=", at)
    .execute();
}
