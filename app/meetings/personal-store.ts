import { sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Kept } from "../../platform/kept-of-people.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import { takeBackAll } from "./store.ts";
import type { MeetingTables } from "./tables.ts";
import { words } from "./words.ts";

const tables = (db: Reader) => db.withTables<MeetingTables>();

/** What this room keeps of people, as the privacy notice tells it. */
const kept: readonly Kept[] = [
  {
    tables: [
      "meetings.topic_support",
      "meetings.point_support",
      "meetings.free_time",
      "meetings.host_offer",
      "meetings.coming",
    ],
    stays: { kind: "belonging" },
    says: () => words.kept.choices,
  },
  {
    tables: ["meetings.topic", "meetings.point", "meetings.meeting", "meetings.notes_version"],
    stays: { kind: "nameless" },
    says: () => words.kept.written,
  },
  {
    tables: ["meetings.hidden"],
    stays: {
      kind: "counted",
      days: { rule: "hiddenTextDays" },
      says: (length) => words.kept.hidden.until(length),
    },
    says: () => words.kept.hidden,
  },
];

async function gather(db: Reader, personId: PersonId) {
  const topics = await tables(db)
    .selectFrom("meetings.topic as t")
    .leftJoin("meetings.hidden as h", "h.id", "t.hidden_id")
    .select(sql<string | null>`coalesce(t.title, h.text)`.as("title"))
    .select(sql<string | null>`coalesce(t.says, h.more)`.as("says"))
    .select(["t.proposed_at as at", "h.hidden_at as hiddenAt"])
    .where("t.person_id", "=", personId)
    .orderBy("t.id")
    .execute();
  const points = await tables(db)
    .selectFrom("meetings.point as p")
    .leftJoin("meetings.hidden as h", "h.id", "p.hidden_id")
    .select(sql<string | null>`coalesce(p.says, h.text)`.as("says"))
    .select(["p.added_at as at", "h.hidden_at as hiddenAt"])
    .where("p.person_id", "=", personId)
    .orderBy("p.id")
    .execute();
  const notes = await tables(db)
    .selectFrom("meetings.notes_version as v")
    .leftJoin("meetings.hidden as h", "h.id", "v.hidden_id")
    .select(sql<string | null>`coalesce(v.notes, h.text)`.as("notes"))
    .select(["v.meeting_id as meeting", "v.written_at as at", "h.hidden_at as hiddenAt"])
    .where("v.person_id", "=", personId)
    .orderBy("v.meeting_id")
    .orderBy("v.number")
    .execute();
  const supported = await tables(db)
    .selectFrom("meetings.topic_support as s")
    .innerJoin("meetings.topic as t", "t.id", "s.topic_id")
    .select("t.title")
    .where("s.person_id", "=", personId)
    .orderBy("t.id")
    .execute();
  const supportedPoints = await tables(db)
    .selectFrom("meetings.point_support as s")
    .innerJoin("meetings.point as p", "p.id", "s.point_id")
    .select("p.says")
    .where("s.person_id", "=", personId)
    .orderBy("p.id")
    .execute();
  const freeTime = await tables(db)
    .selectFrom("meetings.free_time")
    .select(["days", "hours", "chosen_at as at"])
    .where("person_id", "=", personId)
    .executeTakeFirst();
  const hosting = await gatherHosting(db, personId);
  return {
    topics,
    points,
    notes,
    supported,
    supportedPoints,
    freeTime: freeTime ?? null,
    ...hosting,
  };
}

async function gatherHosting(db: Reader, personId: PersonId) {
  const offers = await tables(db)
    .selectFrom("meetings.host_offer")
    .select("offered_at as at")
    .where("person_id", "=", personId)
    .execute();
  const hosted = await tables(db)
    .selectFrom("meetings.meeting")
    .select("starts_at as at")
    .where("host_id", "=", personId)
    .orderBy("id")
    .execute();
  const coming = await tables(db)
    .selectFrom("meetings.coming as c")
    .innerJoin("meetings.meeting as m", "m.id", "c.meeting_id")
    .select("m.starts_at as at")
    .where("c.person_id", "=", personId)
    .orderBy("m.id")
    .execute();
  return { offeredToHost: offers, hosted, coming };
}

/** What was discussed stays. Who proposed, hosted and came goes. */
async function forget(tx: Tx, personId: PersonId): Promise<void> {
  await takeBackAll(tx, personId);
  for (const table of ["meetings.topic", "meetings.point", "meetings.notes_version"] as const) {
    await tables(tx)
      .updateTable(table)
      .set({ person_id: null })
      .where("person_id", "=", personId)
      .execute();
  }
  await tables(tx)
    .updateTable("meetings.meeting")
    .set({ host_id: null })
    .where("host_id", "=", personId)
    .execute();
}

export const personal: PersonalDetails = {
  kept,
  gather,
  forget,
  follows: [
    { table: "meetings.topic" },
    { table: "meetings.point" },
    { table: "meetings.notes_version" },
    { table: "meetings.meeting", column: "host_id" },
    { table: "meetings.topic_support", once: ["topic_id"] },
    { table: "meetings.point_support", once: ["point_id"] },
    { table: "meetings.coming", once: ["meeting_id"] },
  ],
};
