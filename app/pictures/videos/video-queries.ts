import { type Selectable, sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { Album } from "../picture.ts";
import type { PicturesTables } from "../tables.ts";
import type { Video } from "./video.ts";

const tables = (db: Reader) => db.withTables<PicturesTables>();

const COLUMNS = [
  ...(["id", "of_id", "state", "why", "type", "seconds", "width", "height", "sha256"] as const),
  ...(["captions", "is_silent"] as const),
] as const;

/** The video of something. None that is hidden. */
export async function findVideo(db: Reader, { kind, id }: Album): Promise<Video | undefined> {
  return (await findVideosOf(db, kind, [id])).get(id);
}

/** The same of several, by the number of what they belong to. */
export async function findVideosOf(
  db: Reader,
  kind: Album["kind"],
  ids: readonly number[],
): Promise<ReadonlyMap<number, Video>> {
  if (ids.length === 0) return new Map();
  const rows = await tables(db)
    .selectFrom("pictures.video")
    .select(COLUMNS)
    .where("kind", "=", kind)
    .where("of_id", "in", [...ids])
    .where("is_hidden", "=", false)
    .execute();
  return new Map(rows.map((row) => [row.of_id, videoOf(row)]));
}

type Row = Pick<Selectable<PicturesTables["pictures.video"]>, (typeof COLUMNS)[number]>;

function videoOf(row: Omit<Row, "of_id">): Video {
  const { id, state, why, type, seconds, width, height, sha256, captions, is_silent } = row;
  const isMade = type && seconds && width && height && sha256;
  return {
    ...{ id, state, why: why ?? undefined },
    made: isMade ? { type, seconds, width, height, sha256 } : undefined,
    captions: captions ?? undefined,
    isSilent: is_silent,
  };
}

/** To what a video belongs, with its file's name; undefined while it is hidden. */
export async function findVideoFile(
  db: Reader,
  id: number,
): Promise<{ readonly album: Album; readonly video: Video; readonly name: string } | undefined> {
  const row = await tables(db)
    .selectFrom("pictures.video as v")
    .innerJoin("pictures.video_file as f", "f.video_id", "v.id")
    .select(["v.id", "v.of_id", "v.state", "v.why", "v.type", "v.seconds", "v.width", "v.height"])
    .select(["v.sha256", "v.captions", "v.is_silent", "v.kind", "f.name"])
    .where("v.id", "=", id)
    .where("v.is_hidden", "=", false)
    .where("f.state", "=", "made")
    .executeTakeFirst();
  return row && { album: { kind: row.kind, id: row.of_id }, video: videoOf(row), name: row.name };
}

/** The file of a hidden video, by the key that is shown to whoever judges it. */
export async function findHiddenVideoFile(
  db: Reader,
  key: string,
): Promise<{ readonly name: string; readonly type: string; readonly sha256: string } | undefined> {
  const row = await tables(db)
    .selectFrom("pictures.hidden_video as h")
    .innerJoin("pictures.video as v", "v.id", "h.video_id")
    .innerJoin("pictures.video_file as f", "f.video_id", "v.id")
    .select(["f.name", "v.type", "v.sha256"])
    .where("h.key", "=", key)
    .where("f.state", "=", "made")
    .executeTakeFirst();
  return row?.type && row.sha256
    ? { name: row.name, type: row.type, sha256: row.sha256 }
    : undefined;
}

/** What two keys hid of it: for whoever judges that, and for nobody else. */
export async function findHiddenVideo(
  db: Reader,
  { kind, id }: Album,
): Promise<{ readonly captions: string | undefined; readonly key: string } | undefined> {
  const row = await tables(db)
    .selectFrom("pictures.hidden_video as h")
    .innerJoin("pictures.video as v", "v.id", "h.video_id")
    .select(["h.captions", "h.key"])
    .where("v.kind", "=", kind)
    .where("v.of_id", "=", id)
    .executeTakeFirst();
  return row && { captions: row.captions ?? undefined, key: row.key };
}

/** How many bytes of the operator's room are taken, with what arrives at this moment. */
export async function countBytes(db: Reader): Promise<number> {
  const row = await tables(db)
    .selectFrom("pictures.video_file")
    .select(sql<string>`coalesce(sum(bytes), 0)`.as("bytes"))
    .executeTakeFirstOrThrow();
  return Number(row.bytes);
}
