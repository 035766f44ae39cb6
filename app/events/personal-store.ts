import { sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Kept } from "../../platform/kept-of-people.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import { findMailbox } from "../membership/door.ts";
import { dropAnswersOf } from "./coming/coming-store.ts";
import { leaveHosting } from "./holding/event-store.ts";
import type { EventTables } from "./tables.ts";
import { words } from "./words.ts";

const tables = (db: Reader) => db.withTables<EventTables>();

/** What this room keeps of people, as the privacy notice tells it. */
const kept: readonly Kept[] = [
  {
    tables: [
      ...["events.coming", "events.key", "events.backing", "events.host_link", "events.look"],
      "events.telling",
    ],
    stays: {
      kind: "counted",
      days: { rule: "eventKeptDays" },
      says: (length) => words.kept.until(length),
    },
    says: () => words.kept.coming,
  },
  {
    tables: ["events.event", "events.photo"],
    stays: { kind: "nameless" },
    says: () => words.kept.held,
  },
  {
    tables: ["events.hidden_words", "events.hidden_photo"],
    stays: {
      kind: "counted",
      days: { rule: "hiddenTextDays" },
      says: (length) => words.kept.hidden.until(length),
    },
    says: () => words.kept.hidden,
  },
];

/** A guest's answer is of nobody's account: it is known by the mailbox. */
async function gather(db: Reader, personId: PersonId) {
  const mailbox = await findMailbox(db, personId);
  const coming = await tables(db)
    .selectFrom("events.coming as c")
    .innerJoin("events.event as e", "e.id", "c.event_id")
    .select(["e.title", "e.starts_at as at", "c.answer", "c.place", "c.plus as bringsAlong"])
    .select(["c.lift_seats as liftSeats", "c.lift_from as liftFrom"])
    .select(["c.shows_name as helpersSeeFirstName", "c.came_at as cameAt"])
    .where((row) =>
      row.or([
        row("c.person_id", "=", personId),
        ...(mailbox === undefined ? [] : [row("c.email_key", "=", mailbox)]),
      ]),
    )
    .orderBy("e.starts_at")
    .execute();
  const held = await tables(db)
    .selectFrom("events.event as e")
    .leftJoin("events.hidden_words as w", "w.event_id", "e.id")
    .select(sql<string | null>`coalesce(e.title, w.title)`.as("title"))
    .select(sql<string | null>`coalesce(e.says, w.says)`.as("says"))
    .select(sql<string | null>`coalesce(e.place, w.place)`.as("place"))
    .select(sql<string | null>`coalesce(e.access, w.access)`.as("access"))
    .select(["e.starts_at as at", "e.cancelled_at as cancelledAt"])
    .where("e.host_id", "=", personId)
    .orderBy("e.id")
    .execute();
  const backed = await tables(db)
    .selectFrom("events.backing as b")
    .innerJoin("events.event as e", "e.id", "b.event_id")
    .select("e.title")
    .where("b.person_id", "=", personId)
    .orderBy("e.id")
    .execute();
  const photos = await tables(db)
    .selectFrom("events.photo as p")
    .leftJoin("events.hidden_photo as h", "h.photo_id", "p.id")
    .select(["p.event_id as event", "p.added_at as at"])
    .select(sql<string | null>`coalesce(p.says, h.says)`.as("says"))
    .where("p.added_by", "=", personId)
    .orderBy("p.id")
    .execute();
  return { coming, held, backed, photos };
}

/** Events stay, without their name; of where they go nothing does. */
async function forget(tx: Tx, personId: PersonId, at: Date): Promise<void> {
  await dropAnswersOf(tx, personId, await findMailbox(tx, personId));
  await leaveHosting(tx, personId, at);
  await tables(tx)
    .updateTable("events.event")
    .set({ host_id: null })
    .where("host_id", "=", personId)
    .execute();
  await tables(tx)
    .updateTable("events.photo")
    .set({ added_by: null })
    .where("added_by", "=", personId)
    .execute();
}

export const personal: PersonalDetails = {
  kept,
  gather,
  forget,
  follows: [
    { table: "events.coming", once: ["event_id"] },
    { table: "events.backing", once: ["event_id"] },
    { table: "events.event", column: "host_id" },
    { table: "events.photo", column: "added_by" },
  ],
};
