import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { ContactTables } from "../tables.ts";
import type { Message, Reply } from "../writing/message.ts";
import type { ListName } from "./lists.ts";

const tables = (db: Reader) => db.withTables<ContactTables>();

/** Did their last answer not arrive? */
const IS_UNDELIVERED = sql<boolean>`coalesce((
  select undelivered_at is not null from contact.entry e
  where e.message_id = contact.message.id and e.kind = 'answer' order by e.id desc limit 1), false)`.as(
  "isUndelivered",
);

/** Of what came by mail; null of all else. */
const REPLY = sql<Reply | null>`(
  select json_build_object('heading', r.heading, 'about', r.about, 'path', r.path,
    'attachments', r.attachments, 'isCut', r.is_cut, 'isFromReader', r.is_from_reader)
  from contact.reply r where r.message_id = contact.message.id)`.as("reply");

const all = (db: Reader) =>
  tables(db)
    .selectFrom("contact.message")
    .select(["id", "state", "subject", "name", "email", "body", "language"])
    .select(["at", "ends_at", "taken_by", "thread", IS_UNDELIVERED, REPLY])
    .where("state", "<>", "unconfirmed");

type Row = Awaited<ReturnType<ReturnType<typeof all>["executeTakeFirstOrThrow"]>>;

const messageOf = ({ ends_at, taken_by, name, reply, ...row }: Row): Message => ({
  ...row,
  reply:
    reply === null
      ? undefined
      : { ...reply, about: reply.about ?? undefined, path: reply.path ?? undefined },
  name: name ?? undefined,
  endsAt: ends_at,
  takenBy: taken_by ?? undefined,
});

interface WhichMessages {
  readonly list: ListName;
  /** Who reads: their own are a list. */
  readonly personId: PersonId;
  readonly now: Date;
  readonly skip: number;
  readonly most: number;
}

/** Of what is open whoever waits longest first; of all else the newest. */
export async function listMessages(
  db: Reader,
  { list, personId, now, skip, most }: WhichMessages,
): Promise<readonly Message[]> {
  const isOpen = list === "open" || list === "mine";
  let query = all(db)
    .where("state", "=", isOpen ? "open" : list)
    .where("ends_at", ">", now);
  if (list === "mine") query = query.where("taken_by", "=", personId);
  const rows = await query
    .orderBy("id", isOpen ? "asc" : "desc")
    .offset(skip)
    .limit(most)
    .execute();
  return rows.map(messageOf);
}

export async function findMessage(db: Reader, id: number, now: Date): Promise<Message | undefined> {
  const row = await all(db).where("id", "=", id).where("ends_at", ">", now).executeTakeFirst();
  return row && messageOf(row);
}

export async function lockMessage(tx: Tx, id: number, now: Date): Promise<Message | undefined> {
  const row = await all(tx)
    .where("id", "=", id)
    .where("ends_at", ">", now)
    .forUpdate()
    .executeTakeFirst();
  return row && messageOf(row);
}

/** What the team noted of a message for itself, and what it answered. */
export interface Entry {
  readonly id: number;
  readonly kind: "note" | "answer";
  readonly body: string;
  readonly personId: PersonId | undefined;
  readonly at: Date;
  /** When it was known that this answer did not arrive. */
  readonly undeliveredAt: Date | undefined;
}

export async function listEntries(db: Reader, messageId: number): Promise<readonly Entry[]> {
  const rows = await tables(db)
    .selectFrom("contact.entry")
    .select(["id", "kind", "body", "person_id", "at", "undelivered_at"])
    .where("message_id", "=", messageId)
    .orderBy("id")
    .execute();
  return rows.map(({ person_id, undelivered_at, ...row }) => ({
    ...row,
    personId: person_id ?? undefined,
    undeliveredAt: undelivered_at ?? undefined,
  }));
}

/** Letters of answers of which nobody knows yet whether they arrived. */
export async function listOnTheirWay(db: Reader, most: number): Promise<readonly number[]> {
  const rows = await tables(db)
    .selectFrom("contact.entry")
    .select("letter_id")
    .where("letter_id", "is not", null)
    .orderBy("id")
    .limit(most)
    .execute();
  return rows.flatMap(({ letter_id }) => letter_id ?? []);
}

/** How many messages nobody has answered that came before then. */
export async function countWaitingSince(db: Reader, before: Date): Promise<number> {
  const { count } = await tables(db)
    .selectFrom("contact.message")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("state", "=", "open")
    .where("at", "<=", before)
    .executeTakeFirstOrThrow();
  return count;
}
