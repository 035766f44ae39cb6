import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { Event } from "../event.ts";
import { eventOf, eventRows } from "../holding/event-queries.ts";
import type { EventTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<EventTables>();

/** One an event: the one that was there before leads nowhere from then on. */
export async function saveHostLink(tx: Tx, eventId: number, hash: string, at: Date): Promise<void> {
  await tables(tx)
    .insertInto("events.host_link")
    .values({ event_id: eventId, hash, made_at: at })
    .onConflict((conflict) => conflict.column("event_id").doUpdateSet({ hash, made_at: at }))
    .execute();
}

export async function findByHostLink(db: Reader, hash: string): Promise<Event | undefined> {
  const row = await eventRows(db)
    .innerJoin("events.host_link as l", "l.event_id", "e.id")
    .where("l.hash", "=", hash)
    .executeTakeFirst();
  return row && eventOf(row);
}

export async function hasHostLink(db: Reader, eventId: number): Promise<boolean> {
  const row = await tables(db)
    .selectFrom("events.host_link")
    .select("event_id")
    .where("event_id", "=", eventId)
    .executeTakeFirst();
  return row !== undefined;
}

export async function noteLook(tx: Tx, eventId: number, at: Date): Promise<void> {
  await tables(tx).insertInto("events.look").values({ event_id: eventId, at }).execute();
}

const LOOKS_SHOWN = 50;

/** When helpers looked, the latest first. */
export async function listLooks(db: Reader, eventId: number): Promise<readonly Date[]> {
  const rows = await tables(db)
    .selectFrom("events.look")
    .select("at")
    .where("event_id", "=", eventId)
    .orderBy("at", "desc")
    .limit(LOOKS_SHOWN)
    .execute();
  return rows.map(({ at }) => at);
}
