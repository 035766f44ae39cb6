import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Kept } from "../../platform/kept-of-people.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import { findMailbox } from "../membership/door.ts";
import { DAYS_AFTER_ANSWER } from "./limits.ts";
import { dropReader } from "./list/reader-store.ts";
import { forgetSuggester } from "./mentions/mention-store.ts";
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
  {
    tables: ["press.mention"],
    stays: {
      kind: "counted",
      days: DAYS_AFTER_ANSWER,
      says: (length) => words.mentions.keptUntil(length),
    },
    says: () => words.mentions.kept,
  },
];

async function gather(db: Reader, personId: PersonId) {
  const mentionsSuggested = await db
    .withTables<PressTables>()
    .selectFrom("press.mention")
    .select(["state", "outlet", "headline", "quote", "day", "link", "why"])
    .select("suggested_at as suggestedAt")
    .where("suggested_by", "=", personId)
    .orderBy("id")
    .execute();
  const mailbox = await findMailbox(db, personId);
  if (mailbox === undefined) return { pressList: [], mentionsSuggested };
  const pressList = await db
    .withTables<PressTables>()
    .selectFrom("press.reader")
    .select(["email", "wants_early as wantsEarly", "wording"])
    .select(["agreed_at as agreedAt", "confirmed_at as confirmedAt"])
    .where("email_key", "=", mailbox)
    .execute();
  return { pressList, mentionsSuggested };
}

async function forget(tx: Tx, personId: PersonId): Promise<void> {
  const mailbox = await findMailbox(tx, personId);
  if (mailbox !== undefined) await dropReader(tx, mailbox);
  await forgetSuggester(tx, personId);
}

export const personal: PersonalDetails = {
  kept,
  gather,
  forget,
  follows: [{ table: "press.mention", column: "suggested_by" }],
};
