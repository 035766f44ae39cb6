import { sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { MadeFile, Unmade } from "../../platform/pictures/make-sizes.ts";
import type { Album, PicturePlace } from "./picture.ts";
import type { PicturesTables } from "./tables.ts";
import { dropVideosOf } from "./videos/video-store.ts";

const tables = (db: Reader) => db.withTables<PicturesTables>();

export interface PictureSays {
  readonly alt: string;
  readonly credit: string | undefined;
  readonly place: PicturePlace;
}

export interface NewPicture extends PictureSays {
  readonly album: Album;
  readonly position: number;
  readonly addedBy: PersonId;
  /** As it was sent. */
  readonly bytes: Buffer;
}

export async function addPicture(tx: Tx, picture: NewPicture, at: Date): Promise<void> {
  const { album, position, alt, credit = null, place, addedBy, bytes } = picture;
  const { id } = await tables(tx)
    .insertInto("pictures.picture")
    .values({
      ...{ kind: album.kind, of_id: album.id, position, alt, credit, place, state: "waits" },
      ...{ why: null, added_by: addedBy, added_at: at },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await tables(tx).insertInto("pictures.upload").values({ picture_id: id, bytes }).execute();
}

export async function saveSays(tx: Tx, id: number, says: PictureSays): Promise<void> {
  const { alt, credit = null, place } = says;
  await tables(tx)
    .updateTable("pictures.picture")
    .set({ alt, credit, place })
    .where("id", "=", id)
    .execute();
}

/** @param ids all of one album, in their new order */
export async function saveOrder(tx: Tx, ids: readonly number[]): Promise<void> {
  await sql`
    update pictures.picture p set position = o.position - 1
    from unnest(${[...ids]}::int[]) with ordinality as o (id, position)
    where p.id = o.id`.execute(tx);
}

export async function dropPicture(tx: Tx, id: number): Promise<void> {
  await tables(tx).deleteFrom("pictures.picture").where("id", "=", id).execute();
}

/** Deletes all pictures, and the videos, of what is itself deleted. */
export async function dropAlbums(
  tx: Tx,
  kind: Album["kind"],
  ids: readonly number[],
): Promise<void> {
  if (ids.length === 0) return;
  await tables(tx)
    .deleteFrom("pictures.picture")
    .where("kind", "=", kind)
    .where("of_id", "in", [...ids])
    .execute();
  await dropVideosOf(tx, kind, ids);
}

export interface ToMake {
  readonly id: number;
  readonly bytes: Buffer;
  /** How often it was begun before. */
  readonly tries: number;
}

/** The picture that waits longest. That it was begun is kept before anything of it is unpacked. */
export async function takeWaiting(tx: Tx): Promise<ToMake | undefined> {
  const { rows } = await sql<ToMake>`
    update pictures.picture p set tries = p.tries + 1
    from pictures.upload u
    where u.picture_id = p.id and p.id = (
      select id from pictures.picture where state = 'waits'
      order by id limit 1 for update skip locked)
    returning p.id, u.bytes, p.tries - 1 as tries`.execute(tx);
  return rows[0];
}

/** All sizes and that it is made, or why not; what was sent goes either way. Of what was dropped meanwhile nothing is kept. */
export async function saveMade(
  tx: Tx,
  id: number,
  made: readonly MadeFile[] | Unmade,
): Promise<void> {
  const why = typeof made === "string" ? made : null;
  const stands = await tables(tx)
    .updateTable("pictures.picture")
    .set({ state: why === null ? "made" : "refused", why })
    .where("id", "=", id)
    .where("state", "=", "waits")
    .returning("id")
    .executeTakeFirst();
  if (stands === undefined) return;
  await tables(tx).deleteFrom("pictures.upload").where("picture_id", "=", id).execute();
  if (typeof made === "string") return;
  await tables(tx)
    .insertInto("pictures.file")
    .values(made.map((file) => ({ picture_id: id, ...file })))
    .execute();
}
