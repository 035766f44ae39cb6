import { type RawBuilder, sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { Event } from "../event.ts";
import type { EventTables } from "../tables.ts";
import { eventOf, eventRows } from "./event-queries.ts";

const tables = (db: Reader) => db.withTables<EventTables>();
/** As one text: the driver would write out hundreds of numbers one by one. */
const among = (ids: readonly number[]) => sql<number>`any(${`{${ids.join()}}`}::int[])`;

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

/** For another room's query: of these events those of which something is shown, open and not hidden by two keys. */
export const openAmong = (ids: readonly number[]): RawBuilder<number> => sql`
  select id from events.event where id = ${among(ids)} and not is_proposed and hidden_id is null`;

/** What another room's query tells of the event beside it. */
export interface Standing {
  readonly isProposed: boolean;
  readonly isPublic: boolean;
  readonly isOver: boolean;
}

/** For another room's query: beside each row the event whose number stands in this column, where it is not called off. */
export const besideStanding = (eventId: string): RawBuilder<unknown> => sql`
  join events.event as standing on standing.id = ${sql.ref(eventId)} and standing.cancelled_at is null`;

/** Of the event beside. */
export const standingColumns = (now: Date): RawBuilder<Standing> => sql`
  standing.is_proposed as "isProposed", standing.is_public as "isPublic", standing.ends_at <= ${now} as "isOver"`;

/** By the event beside, the next first. */
export const byBegin: RawBuilder<unknown> = sql`standing.starts_at, standing.id`;

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
