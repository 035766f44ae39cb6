import { sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { ContactTables } from "../tables.ts";
import type { MessageState } from "../writing/message.ts";

const tables = (tx: Tx) => tx.withTables<ContactTables>();

const lastAnswerOf = sql<number>`(
  select max(e.id) from contact.entry e
  where e.message_id = contact.message.id and e.kind = 'answer')`;

/** Whose a message is; undefined: nobody's, and anybody of the team may take it. */
export async function saveTaken(tx: Tx, id: number, by: PersonId | undefined): Promise<void> {
  await tables(tx)
    .updateTable("contact.message")
    .set({ taken_by: by ?? null })
    .where("id", "=", id)
    .execute();
}

export async function saveState(tx: Tx, id: number, state: MessageState): Promise<void> {
  await tables(tx).updateTable("contact.message").set({ state }).where("id", "=", id).execute();
}

interface NewEntry {
  readonly messageId: number;
  readonly kind: "note" | "answer";
  readonly body: string;
  readonly by: PersonId;
  /** The letter by which an answer went. */
  readonly letterId?: number | undefined;
}

export async function addEntry(
  tx: Tx,
  { messageId, kind, body, by, letterId = undefined }: NewEntry,
  at: Date,
): Promise<void> {
  await tables(tx)
    .insertInto("contact.entry")
    .values({
      ...{ message_id: messageId, kind, body, person_id: by, at },
      ...{ letter_id: letterId ?? null, undelivered_at: null },
    })
    .execute();
}

/** It is known that these answers arrived, or nobody will know any more. */
export async function saveSettled(tx: Tx, letters: readonly number[]): Promise<void> {
  if (letters.length === 0) return;
  await tables(tx)
    .updateTable("contact.entry")
    .set({ letter_id: null })
    .where("letter_id", "in", [...letters])
    .execute();
}

/**
 * These answers did not arrive. What they answered waits again, and in its old place; not where another answer has gone
 * out since.
 */
export async function saveUndelivered(tx: Tx, letters: readonly number[], at: Date): Promise<void> {
  if (letters.length === 0) return;
  const lost = await tables(tx)
    .updateTable("contact.entry")
    .set({ letter_id: null, undelivered_at: at })
    .where("letter_id", "in", [...letters])
    .returning("id")
    .execute();
  if (lost.length === 0) return;
  const ids = lost.map(({ id }) => id);
  await tables(tx)
    .updateTable("contact.message")
    .set({ state: "open" })
    .where("state", "=", "answered")
    .where(lastAnswerOf, "in", ids)
    .execute();
}
