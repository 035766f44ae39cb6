import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { ContactTables } from "../tables.ts";
import type { Message } from "../writing/message.ts";
import type { ListName } from "./lists.ts";

const tables = (db: Reader) => db.withTables<ContactTables>();

const all = (db: Reader) =>
  tables(db)
    .selectFrom("contact.message")
    .select(["id", "state", "subject", "name", "email", "body", "language"])
    .select(["at", "ends_at", "taken_by", "thread"])
    .where("state", "<>", "unconfirmed");

type Row = Awaited<ReturnType<ReturnType<typeof all>["executeTakeFirstOrThrow"]>>;

const messageOf = ({ ends_at, taken_by, name, ...row }: Row): Message => ({
  ...row,
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
}

export async function listEntries(db: Reader, messageId: number): Promise<readonly Entry[]> {
  const rows = await tables(db)
    .selectFrom("contact.entry")
    .select(["id", "kind", "body", "person_id", "at"])
    .where("message_id", "=", messageId)
    .orderBy("id")
    .execute();
  return rows.map(({ person_id, ...row }) => ({ ...row, personId: person_id ?? undefined }));
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
