import { type Selectable, sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Event } from "../event.ts";
import { eventOf, eventRows } from "../holding/event-queries.ts";
import type { EventTables } from "../tables.ts";
import type { Answer, Place, Room } from "./places.ts";

const tables = (db: Reader) => db.withTables<EventTables>();

/** Somebody's answer to an event: a member's, or a guest's who has no account. */
export interface Coming {
  readonly id: number;
  readonly eventId: number;
  readonly personId: PersonId | undefined;
  readonly guest: { readonly email: string; readonly name: string } | undefined;
  readonly language: EventTables["events.coming"]["language"];
  /** Undefined of a guest who has not opened their letter's link yet. */
  readonly answer: Answer | undefined;
  readonly place: Place;
  readonly plus: number;
  readonly liftSeats: number;
  readonly liftFrom: string | undefined;
  /** Whether helpers at the door see their first name. */
  readonly showsName: boolean;
  readonly code: string;
  readonly cameAt: Date | undefined;
}

const comingOf = (row: Selectable<EventTables["events.coming"]>): Coming => ({
  id: row.id,
  eventId: row.event_id,
  personId: row.person_id ?? undefined,
  guest: row.email === null || row.name === null ? undefined : { email: row.email, name: row.name },
  language: row.language,
  answer: row.answer ?? undefined,
  place: row.place,
  plus: row.plus,
  liftSeats: row.lift_seats,
  liftFrom: row.lift_from ?? undefined,
  showsName: row.shows_name,
  code: row.code,
  cameAt: row.came_at ?? undefined,
});

export async function findComing(
  db: Reader,
  eventId: number,
  personId: PersonId,
): Promise<Coming | undefined> {
  const row = await tables(db)
    .selectFrom("events.coming")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row && comingOf(row);
}

export async function findGuest(
  db: Reader,
  eventId: number,
  emailKey: string,
): Promise<Coming | undefined> {
  const row = await tables(db)
    .selectFrom("events.coming")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("email_key", "=", emailKey)
    .executeTakeFirst();
  return row && comingOf(row);
}

/** Whose letter has the key of this hash. */
export async function findByKey(db: Reader, hash: string): Promise<Coming | undefined> {
  const row = await tables(db)
    .selectFrom("events.coming as c")
    .innerJoin("events.key as k", "k.coming_id", "c.id")
    .selectAll("c")
    .where("k.hash", "=", hash)
    .executeTakeFirst();
  return row && comingOf(row);
}

/** Everybody who answered, in the order in which they have their places. */
export async function listComing(db: Reader, eventId: number): Promise<readonly Coming[]> {
  const rows = await tables(db)
    .selectFrom("events.coming")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("answer", "is not", null)
    .orderBy("queued_at")
    .orderBy("id")
    .execute();
  return rows.map(comingOf);
}

/** One of them, by number or by the code on their ticket. */
export async function findAtDoor(
  db: Reader,
  eventId: number,
  by: { readonly id: number } | { readonly code: string },
): Promise<Coming | undefined> {
  let query = tables(db)
    .selectFrom("events.coming")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("answer", "is not", null);
  query = "id" in by ? query.where("id", "=", by.id) : query.where("code", "=", by.code);
  const row = await query.executeTakeFirst();
  return row && comingOf(row);
}

/** What is taken and waited for. Exact while the event is held. */
export async function readRoom(
  db: Reader,
  { id, places }: Pick<Event, "id" | "places">,
): Promise<Room & { readonly waiting: number }> {
  const { rows } = await sql<{ taken: number; waiting: number }>`
    select coalesce(sum(1 + plus) filter (where place = 'in'), 0)::int as taken,
      count(*) filter (where place = 'waiting')::int as waiting
    from events.coming where event_id = ${id}`.execute(db);
  const { taken = 0, waiting = 0 } = rows[0] ?? {};
  return { places, taken, waiting, someWait: waiting > 0 };
}

export async function listWaiting(db: Reader, eventId: number): Promise<readonly Coming[]> {
  const rows = await tables(db)
    .selectFrom("events.coming")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("place", "=", "waiting")
    .orderBy("queued_at")
    .orderBy("id")
    .execute();
  return rows.map(comingOf);
}

/** Events that somebody said yes or maybe to, called off or not, from a moment on. */
export async function listEventsOf(
  db: Reader,
  personId: PersonId,
  since: Date,
): Promise<readonly (Event & { readonly answer: Answer; readonly place: Place })[]> {
  const rows = await eventRows(db)
    .innerJoin("events.coming as c", "c.event_id", "e.id")
    .select(["c.answer as said", "c.place as held"])
    .where("c.person_id", "=", personId)
    .where("c.answer", "in", ["yes", "maybe"])
    .where("e.ends_at", ">", since)
    .orderBy("e.starts_at")
    .limit(200)
    .execute();
  return rows.map((row) => ({ ...eventOf(row), answer: row.said ?? "maybe", place: row.held }));
}

/** Events with a place that is free while somebody waits: whoever left the party left it. */
export async function listWithRoom(db: Reader, now: Date): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    select e.id from events.event e
    where e.ends_at > ${now} and e.cancelled_at is null
      and exists (select from events.coming c where c.event_id = e.id and c.place = 'waiting')
      and (e.places is null or e.places > (
        select coalesce(sum(1 + plus), 0) from events.coming c
        where c.event_id = e.id and c.place = 'in'))
    order by e.id`.execute(db);
  return rows.map(({ id }) => id);
}
