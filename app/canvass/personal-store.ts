import { sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Kept } from "../../platform/kept-of-people.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import { findMailbox } from "../membership/door.ts";
import type { CanvassTables } from "./tables.ts";
import { dropMailbox } from "./touch/contact-store.ts";
import { words } from "./words.ts";

const tables = (db: Reader) => db.withTables<CanvassTables>();

/** What this room keeps of people, as the privacy notice tells it. */
const kept: readonly Kept[] = [
  {
    tables: ["canvass.answer"],
    stays: {
      kind: "counted",
      days: { rule: "stallKeptDays" },
      says: (length) => words.kept.until(length),
    },
    says: () => words.kept.answers,
  },
  {
    tables: [
      ...["canvass.contact", "canvass.contact_gone", "canvass.contact_key"],
      "canvass.contact_look",
      "canvass.told",
    ],
    stays: {
      kind: "counted",
      days: { rule: "stallContactDays" },
      says: (length) => words.kept.until(length),
    },
    says: () => words.kept.contacts,
  },
  {
    tables: ["canvass.asking", "canvass.sheet", "canvass.slip", "canvass.led_to"],
    stays: { kind: "nameless" },
    says: () => words.kept.opened,
  },
  {
    tables: ["canvass.hidden"],
    stays: {
      kind: "counted",
      days: { rule: "hiddenTextDays" },
      says: (length) => words.kept.hidden.until(length),
    },
    says: () => words.kept.hidden,
  },
];

async function gatherContacts(db: Reader, emailKey: string) {
  return await tables(db)
    .selectFrom("canvass.contact as c")
    .innerJoin("canvass.asking as a", "a.id", "c.asking_id")
    .select(["a.event_id as event", "c.name", "c.email", "c.wants", "c.wording"])
    .select(["c.agreed_at as agreedAt", "c.confirmed_at as confirmedAt", "c.ends_at as endsAt"])
    .where("c.email_key", "=", emailKey)
    .orderBy("c.taken_at")
    .execute();
}

/** Whose mailbox is theirs left it themselves, or somebody typed it; either way it is about them. */
async function gather(db: Reader, personId: PersonId) {
  const mailbox = await findMailbox(db, personId);
  const contacts = mailbox === undefined ? [] : await gatherContacts(db, mailbox);
  const stalls = await tables(db)
    .selectFrom("canvass.asking as a")
    .leftJoin("canvass.hidden as w", "w.id", "a.hidden_id")
    .select(sql<string>`coalesce(w.title, a.question)`.as("question"))
    .select(sql<string[]>`coalesce(w.themes, a.themes)`.as("themes"))
    .select(["a.event_id as event", "a.opened_at as at"])
    .where("a.kind", "=", "stall")
    .where("a.opened_by", "=", personId)
    .orderBy("a.id")
    .execute();
  const online = await tables(db)
    .selectFrom("canvass.asking as a")
    .leftJoin("canvass.hidden as w", "w.id", "a.hidden_id")
    .select(sql<string>`coalesce(w.title, a.question)`.as("question"))
    .select(sql<string[]>`coalesce(w.themes, a.themes)`.as("themes"))
    .select(["a.about", "a.opened_at as at"])
    .where("a.kind", "<>", "stall")
    .where("a.opened_by", "=", personId)
    .orderBy("a.id")
    .execute();
  const looks = await tables(db)
    .selectFrom("canvass.contact_look as l")
    .innerJoin("canvass.asking as a", "a.id", "l.asking_id")
    .select(["a.event_id as event", "l.at"])
    .where("l.person_id", "=", personId)
    .orderBy("l.id")
    .execute();
  const linked = await tables(db)
    .selectFrom("canvass.led_to as l")
    .innerJoin("canvass.heard as h", "h.id", "l.heard_id")
    .leftJoin("canvass.hidden as w", "w.id", "h.hidden_id")
    .select(sql<string | null>`coalesce(h.title, w.title)`.as("group"))
    .select(["l.proposal_id as proposal", "l.linked_at as at"])
    .where("l.linked_by", "=", personId)
    .orderBy("l.id")
    .execute();
  return { stalls, online, looks, linked, contacts };
}

async function forget(tx: Tx, personId: PersonId): Promise<void> {
  const mailbox = await findMailbox(tx, personId);
  if (mailbox !== undefined) await dropMailbox(tx, mailbox);
  await tables(tx)
    .updateTable("canvass.asking")
    .set({ opened_by: null })
    .where("opened_by", "=", personId)
    .execute();
  await tables(tx)
    .updateTable("canvass.contact_look")
    .set({ person_id: null })
    .where("person_id", "=", personId)
    .execute();
  await tables(tx)
    .updateTable("canvass.led_to")
    .set({ linked_by: null })
    .where("linked_by", "=", personId)
    .execute();
}

export const personal: PersonalDetails = {
  kept,
  gather,
  forget,
  follows: [
    { table: "canvass.asking", column: "opened_by" },
    { table: "canvass.contact_look" },
    { table: "canvass.led_to", column: "linked_by" },
  ],
};
