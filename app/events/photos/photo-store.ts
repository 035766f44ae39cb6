import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { type Hidden, hiddenIn } from "../../../platform/text/posts.ts";
import type { EventTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<EventTables>();

export interface Photo {
  readonly id: number;
  /** For whoever cannot see it. Undefined while it is hidden. */
  readonly says: string | undefined;
  readonly addedBy: PersonId | undefined;
  readonly hidden: Hidden | undefined;
}

export interface NewPhoto {
  readonly eventId: number;
  readonly bytes: Buffer;
  readonly says: string;
  readonly addedBy: PersonId;
}

export async function addPhoto(tx: Tx, photo: NewPhoto, at: Date): Promise<void> {
  const { eventId, bytes, says, addedBy } = photo;
  await tables(tx)
    .insertInto("events.photo")
    .values({ event_id: eventId, bytes, says, added_by: addedBy, added_at: at })
    .execute();
}

export async function listPhotos(db: Reader, eventId: number): Promise<readonly Photo[]> {
  const rows = await tables(db)
    .selectFrom("events.photo as p")
    .leftJoin("events.hidden as h", "h.id", "p.hidden_id")
    .select(["p.id", "p.says", "p.added_by", "h.ground", "h.request", "h.hidden_at"])
    .where("p.event_id", "=", eventId)
    .orderBy("p.id")
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, says: row.says ?? undefined, hidden: hiddenIn(row) },
    addedBy: row.added_by ?? undefined,
  }));
}

export async function findPhotoBytes(
  db: Reader,
  eventId: number,
  id: number,
): Promise<Buffer | undefined> {
  const row = await tables(db)
    .selectFrom("events.photo")
    .select("bytes")
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.bytes ?? undefined;
}

export async function dropPhoto(tx: Tx, eventId: number, id: number): Promise<void> {
  await tables(tx)
    .deleteFrom("events.photo")
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .execute();
}
