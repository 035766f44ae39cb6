import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Kept } from "../../platform/kept-of-people.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import { findMailbox } from "../membership/door.ts";
import { dropReader } from "./list/reader-store.ts";
import type { PressTables } from "./tables.ts";
import { words } from "./words.ts";

/** What this room keeps of people, as the privacy notice tells it. */
const kept: readonly Kept[] = [
  {
    tables: ["press.reader", "press.reader_key", "press.gone"],
    stays: {
      kind: "counted",
      days: { rule: "contactConfirmDays" },
      says: (length) => words.kept.until(length),
    },
    says: () => words.kept.list,
  },
];

async function gather(db: Reader, personId: PersonId) {
  const mailbox = await findMailbox(db, personId);
  if (mailbox === undefined) return { pressList: [] };
  const pressList = await db
    .withTables<PressTables>()
    .selectFrom("press.reader")
    .select(["email", "wants_early as wantsEarly", "wording"])
    .select(["agreed_at as agreedAt", "confirmed_at as confirmedAt"])
    .where("email_key", "=", mailbox)
    .execute();
  return { pressList };
}

async function forget(tx: Tx, personId: PersonId): Promise<void> {
  const mailbox = await findMailbox(tx, personId);
  if (mailbox !== undefined) await dropReader(tx, mailbox);
}

export const personal: PersonalDetails = { kept, gather, forget };
