import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { Event } from "../event.ts";
import type { EventTables } from "../tables.ts";
import { eventOf, eventRows } from "./event-queries.ts";

const tables = (db: Reader) => db.withTables<EventTables>();
const among = (ids: readonly number[]) => sql<number>`any(${[...ids]}::int[])`;

/** Those of these numbers, for a room above that knows them. */
export async function findEvents(
  db: Reader,
  ids: readonly number[],
): Promise<ReadonlyMap<number, Event>> {
  if (ids.length === 0) return new Map();
  const rows = await eventRows(db).where("e.id", "=", among(ids)).execute();
  return new Map(rows.map((row) => [row.id, eventOf(row)]));
}

/** Where each of these stands that is not called off, without its texts: of hundreds, for a page that counts them. */
export async function listStandingAmong(db: Reader, ids: readonly number[]) {
  if (ids.length === 0) return [];
  return await tables(db)
    .selectFrom("events.event")
    .select(["id", "is_proposed as isProposed", "is_public as isPublic"])
    .select(["starts_at as startsAt", "ends_at as endsAt"])
    .where("id", "=", among(ids))
    .where("cancelled_at", "is", null)
    .orderBy("starts_at")
    .orderBy("id")
    .execute();
}

export interface PhotoOfEvent {
  readonly id: number;
  readonly eventId: number;
  readonly says: string | undefined;
}

/** The newest photos of these, of those that everybody may see. */
export async function listPhotosAmong(
  db: Reader,
  ids: readonly number[],
  most: number,
): Promise<readonly PhotoOfEvent[]> {
  if (ids.length === 0) return [];
  const rows = await tables(db)
    .selectFrom("events.photo as p")
    .innerJoin("events.event as e", "e.id", "p.event_id")
    .select(["p.id", "p.event_id as eventId", "p.says"])
    .where("p.event_id", "=", among(ids))
    .where("e.is_public", "=", true)
    .where("e.is_proposed", "=", false)
    .where("e.hidden_id", "is", null)
    .where("p.hidden_id", "is", null)
    .orderBy("p.id", "desc")
    .limit(most)
    .execute();
  return rows.map((row) => ({ ...row, says: row.says ?? undefined }));
}
