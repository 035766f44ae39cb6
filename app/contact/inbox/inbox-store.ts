import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { ContactTables } from "../tables.ts";
import type { MessageState } from "../writing/message.ts";

const tables = (tx: Tx) => tx.withTables<ContactTables>();

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
}

export async function addEntry(
  tx: Tx,
  { messageId, kind, body, by }: NewEntry,
  at: Date,
): Promise<void> {
  await tables(tx)
    .insertInto("contact.entry")
    .values({ message_id: messageId, kind, body, person_id: by, at })
    .execute();
}
