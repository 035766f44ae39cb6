import { sql } from "kysely";
import type { Reader } from "../../platform/database/database.ts";
import type { MadeType } from "../../platform/pictures/make-sizes.ts";
import type { AlbumKind } from "./addresses.ts";
import type { Album, Picture, PictureSize } from "./picture.ts";
import type { PicturesTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<PicturesTables>();

/** Every picture of it, in its order. None of what is hidden. */
export async function listPictures(db: Reader, { kind, id }: Album): Promise<readonly Picture[]> {
  return (await listPicturesOf(db, kind, [id])).get(id) ?? [];
}

/** The same of several, by the number of what they belong to. */
export async function listPicturesOf(
  db: Reader,
  kind: AlbumKind,
  ids: readonly number[],
): Promise<ReadonlyMap<number, readonly Picture[]>> {
  if (ids.length === 0) return new Map();
  const rows = await tables(db)
    .selectFrom("pictures.picture as p")
    .select(["p.id", "p.of_id", "p.alt", "p.credit", "p.place", "p.state", "p.why"])
    .select(
      sql<PictureSize[]>`coalesce((
        select jsonb_agg(jsonb_build_object('width', f.width, 'height', f.height)
          order by f.width, f.height)
        from pictures.file f where f.picture_id = p.id and f.type = 'webp'), '[]')`.as("sizes"),
    )
    .where("p.kind", "=", kind)
    .where("p.of_id", "in", [...ids])
    .where("p.is_hidden", "=", false)
    .orderBy("p.position")
    .execute();
  const found = rows.map(({ of_id, alt, credit, why, ...row }) => ({
    of: of_id,
    picture: { ...row, alt: alt ?? "", credit: credit ?? undefined, why: why ?? undefined },
  }));
  return new Map(
    [...Map.groupBy(found, ({ of }) => of)].map(([of, all]) => [
      of,
      all.map(({ picture }) => picture),
    ]),
  );
}

/** To what a picture belongs; undefined while it is hidden. */
export async function findAlbumOf(db: Reader, id: number): Promise<Album | undefined> {
  const row = await tables(db)
    .selectFrom("pictures.picture")
    .select(["kind", "of_id as id"])
    .where("id", "=", id)
    .where("is_hidden", "=", false)
    .executeTakeFirst();
  return row;
}

export interface FileAsked {
  readonly id: number;
  readonly width: number;
  readonly type: MadeType;
}

export async function findFile(
  db: Reader,
  { id, width, type }: FileAsked,
): Promise<Buffer | undefined> {
  const row = await tables(db)
    .selectFrom("pictures.file")
    .select("bytes")
    .where("picture_id", "=", id)
    .where("width", "=", width)
    .where("type", "=", type)
    .executeTakeFirst();
  return row?.bytes;
}

/** The largest of a hidden picture, by the key that is shown to whoever judges it. */
export async function findHiddenFile(db: Reader, key: string): Promise<Buffer | undefined> {
  const row = await tables(db)
    .selectFrom("pictures.hidden_file as f")
    .innerJoin("pictures.hidden_picture as h", "h.picture_id", "f.picture_id")
    .select("f.bytes")
    .where("h.key", "=", key)
    .where("f.type", "=", "webp")
    .orderBy("f.width", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.bytes;
}

export interface KeptPicture {
  readonly alt: string;
  readonly credit: string | undefined;
  readonly key: string;
}

/** What two keys hid of it: for whoever judges that, and for nobody else. */
export async function listHiddenPictures(
  db: Reader,
  { kind, id }: Album,
): Promise<readonly KeptPicture[]> {
  const rows = await tables(db)
    .selectFrom("pictures.hidden_picture as h")
    .innerJoin("pictures.picture as p", "p.id", "h.picture_id")
    .select(["h.alt", "h.credit", "h.key"])
    .where("p.kind", "=", kind)
    .where("p.of_id", "=", id)
    .orderBy("p.position")
    .execute();
  return rows.map(({ credit, ...row }) => ({ ...row, credit: credit ?? undefined }));
}
