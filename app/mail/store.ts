import { hash } from "node:crypto";
import type { Language } from "@breakthrough/languages";
import { sql } from "kysely";
import type { Tx } from "../../platform/database/database.ts";
import { newSecret, type PersonId } from "../../platform/ids.ts";
import { inLanguage } from "../../platform/language.ts";
import { liftStops } from "./bounces/bounce-store.ts";
import { forgetOnPaper, postOnPaper } from "./by-post-store.ts";
import {
  type Letter,
  type LetterKind,
  type LetterSender,
  type Mailing,
  NOTICES_BY_DEFAULT,
  type Notices,
  noticesThatLetIn,
  noticesThatWant,
  type Recipient,
  type WrittenToMany,
} from "./letter.ts";
import type { MailTables } from "./tables.ts";

const tables = (tx: Tx) => tx.withTables<MailTables>();

/**
 * Puts a letter into the outbox. It is sent if and only if the transaction stands, and where its reader wants
 * letters of its kind. Answers its number, for `fatesOfLetters`; undefined where it is not sent by mail.
 */
export async function postLetter(tx: Tx, letter: Letter, at: Date): Promise<number | undefined> {
  if (letter.personId !== undefined && !(await isWanted(tx, letter.personId, letter)))
    return undefined;
  const language = letter.language ?? "en";
  const { subject, text } = inLanguage(language, () => letter.write());
  if (letter.to === undefined || letter.to === null) {
    const people = letter.personId === undefined ? [] : [letter.personId];
    const { kind, fact } = letter;
    await postOnPaper(tx, { kind, fact, language, subject, people, texts: [text] }, at);
    return undefined;
  }
  const posted = await tables(tx)
    .insertInto("mail.letter")
    .values({
      to_address: letter.to,
      person_id: letter.personId ?? null,
      kind: letter.kind,
      language,
      subject,
      body: text,
      fact: letter.fact ?? null,
      out_link: letter.out ?? null,
      thread: letter.thread?.key ?? null,
      reply_to: letter.thread?.replyTo ?? null,
      good_until: letter.goodUntil ?? null,
      goes_on: letter.goesOn ?? false,
      posted_at: at,
      next_try_at: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return posted?.id;
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
 * many those are. They are written in the order of the readers' ids: a database reads in whatever order it likes, and
 * what is played twice has to come out the same.
 */
export async function postToMany(tx: Tx, mailing: Mailing, at: Date): Promise<number> {
  let posted = 0;
  const readers = mailing.recipients.toSorted((one, other) =>
    inOrder(one.personId, other.personId),
  );
  for (let from = 0; from < readers.length; from += RECIPIENTS_AT_ONCE) {
    const slice = readers.slice(from, from + RECIPIENTS_AT_ONCE);
    for (const batch of byLanguage(mailing, slice))
      posted += (await postBatch(tx, batch, at)) + (await postPaper(tx, batch, at));
  }
  return posted;
}

const inOrder = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

interface Batch extends WrittenToMany {
  readonly kind: LetterKind;
  readonly isChosen?: true | undefined;
  readonly fact: string | undefined;
  readonly list: string | undefined;
  readonly goodUntil: Date | undefined;
  readonly goesOn: boolean;
  readonly sender: LetterSender | undefined;
  readonly language: Language;
  readonly recipients: readonly Recipient[];
  /** One for each recipient: the whole text, or the name that goes into the text for all. */
  readonly texts: readonly string[];
}

/** The letter in each language that somebody of them reads. Nobody's gets a text in another. */
function byLanguage(mailing: Mailing, recipients: readonly Recipient[]): readonly Batch[] {
  const groups = Map.groupBy(recipients, ({ language }) => language ?? "en");
  return [...groups].map(([language, readers]) =>
    inLanguage(language, () => {
      const { subject, text } = mailing.write();
      const texts = readers.map((one) => (typeof text === "string" ? one.name : text(one)));
      const { kind, isChosen, fact, list, goodUntil, goesOn = false, sender } = mailing;
      const how = { kind, isChosen, fact, list, goodUntil, goesOn, sender };
      return { ...how, language, recipients: readers, subject, text, texts };
    }),
  );
}

/** To those without a mailbox, whatever they were asked before: a choice of notices is made by who signs in. */
async function postPaper(tx: Tx, batch: Batch, at: Date): Promise<number> {
  const { kind, fact, language, subject, text, recipients, texts } = batch;
  const onPaper = recipients.flatMap(({ personId, email }, index) =>
    email === null ? [{ personId, own: texts[index] ?? "" }] : [],
  );
  const letters = onPaper.map(({ own }) =>
    typeof text === "string" ? text.replaceAll("{name}", own) : own,
  );
  const people = onPaper.map(({ personId }) => personId);
  return await postOnPaper(tx, { kind, fact, language, subject, people, texts: letters }, at);
}

async function postBatch(tx: Tx, batch: Batch, at: Date): Promise<number> {
  const { kind, fact = null, list = null, goodUntil = null, goesOn, sender } = batch;
  const { language, recipients, subject, text, texts } = batch;
  const reader = {
    ids: recipients.map(({ personId }) => personId),
    addresses: recipients.map(({ email }) => email),
  };
  const textHash = typeof text === "string" ? await keepText(tx, text, at) : null;
  const { numAffectedRows } = await sql`
    insert into mail.letter (to_address, person_id, kind, to_many, language, subject, body, text_hash, from_name, list_id, fact, list, good_until, goes_on, posted_at, next_try_at)
    select r.address, r.person_id, ${kind}, true, ${language}, ${subject}, r.text, ${textHash}::bytea, ${sender?.name ?? null}, ${sender?.listId ?? null}, ${fact}, ${list}, ${goodUntil}::timestamptz, ${goesOn}, ${at}, ${at}
    from unnest(${reader.ids}::uuid[], ${reader.addresses}::text[], ${texts}::text[])
      with ordinality as r (person_id, address, text, place)
    left join mail.preference p on p.person_id = r.person_id
    where r.address is not null and coalesce(p.notices, ${NOTICES_BY_DEFAULT}) = any(${noticesThatLetIn(batch)}::text[])
    order by r.place
    on conflict do nothing`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

/**
 * Keeps the one text of a letter to many, in however many slices it is posted. The month is part of its name: so a text
 * that is old enough to be deleted is one that nobody posts at that moment.
 */
async function keepText(tx: Tx, body: string, at: Date): Promise<Buffer> {
  const textHash = hash("sha256", `${at.toISOString().slice(0, 7)} ${body}`, "buffer");
  await tables(tx)
    .insertInto("mail.text")
    .values({ hash: textHash, body, kept_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return textHash;
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

/** Another system's list says that they want no letters: they get those that are needed, until they choose otherwise. */
export async function silenceReaders(tx: Tx, people: readonly PersonId[]): Promise<void> {
  if (people.length === 0) return;
  await tables(tx)
    .insertInto("mail.preference")
    .values(
      people.map((person_id) => ({
        person_id,
        notices: "off" as const,
        unsubscribe_key: newSecret(),
      })),
    )
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet({ notices: "off" }))
    .execute();
}

/**
 * Takes back letters that wait, to addresses of nobody with an account.
 * @param about with what their facts begin
 */
export async function dropUnsent(
  tx: Tx,
  { to, about }: { readonly to: readonly string[]; readonly about: string },
): Promise<void> {
  if (to.length === 0) return;
  await tables(tx)
    .deleteFrom("mail.letter")
    .where("to_address", "in", to)
    .where("person_id", "is", null)
    .where("sent_at", "is", null)
    .where(sql<boolean>`starts_with(fact, ${`${about} `})`)
    .execute();
}

/** Takes back what waits of one letter of a list, but nothing that a sender has in hand. Answers how many those were. */
export async function dropWaitingOf(tx: Tx, fact: string): Promise<number> {
  const { numDeletedRows } = await tables(tx)
    .deleteFrom("mail.letter")
    .where("fact", "=", fact)
    .where("list", "is not", null)
    .where("sent_at", "is", null)
    .where("gave_up_at", "is", null)
    .where(sql<boolean>`(claimed_until is null or claimed_until < clock_timestamp())`)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/**
 * Takes back what waits for one reader of these lists.
 * @param lists with what their names begin
 */
export async function dropWaitingTo(tx: Tx, personId: PersonId, lists: string): Promise<void> {
  await tables(tx)
    .deleteFrom("mail.letter")
    .where("person_id", "=", personId)
    .where(sql<boolean>`starts_with(list, ${lists})`)
    .where("sent_at", "is", null)
    .execute();
}

/** Deletes every letter to somebody, and what they chose. */
export async function forgetReader(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx).deleteFrom("mail.letter").where("person_id", "=", personId).execute();
  await forgetOnPaper(tx, personId);
  await liftStops(tx, personId);
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
  await tables(tx).deleteFrom("mail.by_post").where("posted_at", "<", keptSince).execute();
  await tables(tx)
    .updateTable("mail.letter")
    .set({ sent_at: at })
    .where("sent_at", "is", null)
    .where("posted_at", "<=", at)
    .execute();
}
