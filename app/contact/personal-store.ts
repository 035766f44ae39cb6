import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Kept } from "../../platform/kept-of-people.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import { findMailbox } from "../membership/door.ts";
import type { ContactTables } from "./tables.ts";
import { words } from "./words.ts";

const tables = (db: Reader) => db.withTables<ContactTables>();

/** What this room keeps of people, as the privacy notice tells it. */
const kept: readonly Kept[] = [
  {
    tables: ["contact.message", "contact.entry", "contact.reply"],
    stays: {
      kind: "counted",
      days: { rule: "contactKeptDays" },
      says: (length) => words.kept.until(length),
    },
    says: () => words.kept.messages,
  },
];

/** Whose mailbox it is wrote it, or somebody typed it; either way it is about them. */
async function gather(db: Reader, personId: PersonId) {
  const mailbox = await findMailbox(db, personId);
  const messages =
    mailbox === undefined
      ? []
      : await tables(db)
          .selectFrom("contact.message")
          .leftJoin("contact.reply", "message_id", "id")
          .select(["subject", "name", "email", "body", "at", "ends_at as deletedOn"])
          .select(["heading", "about as answersLetter"])
          .where("email_key", "=", mailbox)
          .orderBy("id")
          .execute();
  const answers =
    mailbox === undefined
      ? []
      : await tables(db)
          .selectFrom("contact.entry as e")
          .innerJoin("contact.message as m", "m.id", "e.message_id")
          .select(["e.kind", "e.body", "e.at"])
          .where("m.email_key", "=", mailbox)
          .orderBy("e.id")
          .execute();
  const written = await tables(db)
    .selectFrom("contact.entry")
    .select(["kind", "body", "at"])
    .where("person_id", "=", personId)
    .orderBy("id")
    .execute();
  return { messages, answersAndNotes: answers, writtenForTheTeam: written };
}

/** What they wrote to us goes; what they wrote for the team stays without their name, as long as its message. */
async function forget(tx: Tx, personId: PersonId): Promise<void> {
  const mailbox = await findMailbox(tx, personId);
  if (mailbox !== undefined)
    await tables(tx).deleteFrom("contact.message").where("email_key", "=", mailbox).execute();
  await tables(tx)
    .updateTable("contact.message")
    .set({ taken_by: null })
    .where("taken_by", "=", personId)
    .execute();
  await tables(tx)
    .updateTable("contact.entry")
    .set({ person_id: null })
    .where("person_id", "=", personId)
    .execute();
}

export const personal: PersonalDetails = {
  kept,
  gather,
  forget,
  follows: [{ table: "contact.message", column: "taken_by" }, { table: "contact.entry" }],
};
