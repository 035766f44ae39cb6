import { sql } from "kysely";
import type { Database, Reader, Tx } from "../../../platform/database/database.ts";
import { takeLock } from "../../../platform/database/named-lock.ts";
import { newSecret, type PersonId } from "../../../platform/ids.ts";
import { addDays } from "../../../platform/time/days.ts";
import type { MadeVideo, UnmadeVideo } from "../../../platform/videos/video.ts";
import type { Album } from "../picture.ts";
import type { PicturesTables } from "../tables.ts";
import { countBytes } from "./video-queries.ts";

const tables = (db: Reader) => db.withTables<PicturesTables>();

/** What still arrives then was broken off. */
const MOST_HOURS = 6;

/**
 * Keeps room for a file before its first byte comes. Answers its name; undefined where the operator's room is full.
 * @param most how many bytes may come
 * @param room how many there may be of all
 */
export async function reserveFile(
  tx: Tx,
  { most, room }: { readonly most: number; readonly room: number },
  at: Date,
): Promise<string | undefined> {
  // One after another, so that no two of a moment find the same room free.
  await takeLock(tx, "pictures video room");
  return (await countBytes(tx)) + most > room ? undefined : nameFile(tx, most, at);
}

async function nameFile(tx: Tx, bytes: number, at: Date): Promise<string> {
  const name = newSecret();
  await tables(tx)
    .insertInto("pictures.video_file")
    .values({ name, state: "arrives", bytes, begun_at: at, video_id: null })
    .execute();
  return name;
}

export interface NewVideo {
  readonly album: Album;
  readonly addedBy: PersonId;
  /** Its file, which lies there as it was sent. */
  readonly name: string;
  readonly bytes: number;
}

export async function addVideo(
  tx: Tx,
  { album, addedBy, name, bytes }: NewVideo,
  at: Date,
): Promise<void> {
  const { id } = await tables(tx)
    .insertInto("pictures.video")
    .values({
      ...{ kind: album.kind, of_id: album.id, state: "waits", why: null, captions: null },
      ...{ type: null, seconds: null, width: null, height: null, sha256: null },
      ...{ added_by: addedBy, added_at: at },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await keepFile(tx, name, { state: "sent", bytes, video_id: id });
}

const keepFile = (
  tx: Tx,
  name: string,
  file: Pick<PicturesTables["pictures.video_file"], "bytes" | "state" | "video_id">,
) => tables(tx).updateTable("pictures.video_file").set(file).where("name", "=", name).execute();

/** @param captions undefined: nobody speaks in it */
export async function saveCaptions(
  tx: Tx,
  id: number,
  captions: string | undefined,
): Promise<void> {
  await tables(tx)
    .updateTable("pictures.video")
    .set({ captions: captions ?? null, is_silent: captions === undefined })
    .where("id", "=", id)
    .execute();
}

/** Its file is deleted by the job, once this stands. */
export async function dropVideo(tx: Tx, id: number): Promise<void> {
  await tables(tx).deleteFrom("pictures.video").where("id", "=", id).execute();
}

/** Deletes the videos of what is itself deleted. */
export async function dropVideosOf(
  tx: Tx,
  kind: Album["kind"],
  ids: readonly number[],
): Promise<void> {
  await tables(tx)
    .deleteFrom("pictures.video")
    .where("kind", "=", kind)
    .where("of_id", "in", [...ids])
    .execute();
}

export interface VideoToMake {
  readonly id: number;
  readonly sent: string;
  /** Where the new file is written. */
  readonly to: string;
  /** How often it was begun before. */
  readonly tries: number;
}

/** The video that waits longest. That it was begun is kept before anything of it is read. */
export async function takeWaitingVideo(tx: Tx, at: Date): Promise<VideoToMake | undefined> {
  const { rows } = await sql<Omit<VideoToMake, "to"> & { bytes: string }>`
    update pictures.video v set tries = v.tries + 1
    from pictures.video_file f
    where f.video_id = v.id and f.state = 'sent' and v.id = (
      select id from pictures.video where state = 'waits'
      order by id limit 1 for update skip locked)
    returning v.id, f.name as sent, f.bytes, v.tries - 1 as tries`.execute(tx);
  const [row] = rows;
  if (row === undefined) return undefined;
  const { bytes, ...video } = row;
  return { ...video, to: await nameFile(tx, Number(bytes), at) };
}

/** That it is made, or why not; what was sent goes either way. Of what was dropped meanwhile nothing is kept. */
export async function saveMadeVideo(
  tx: Tx,
  { id, sent, to }: VideoToMake,
  made: MadeVideo | UnmadeVideo,
): Promise<void> {
  const isMade = typeof made !== "string";
  const stands = await tables(tx)
    .updateTable("pictures.video")
    .set(
      isMade
        ? { state: "made", ...shownOf(made) }
        : { state: "refused", why: made, is_silent: false, captions: null },
    )
    .where("id", "=", id)
    .where("state", "=", "waits")
    .returning("id")
    .executeTakeFirst();
  const isKept = isMade && stands !== undefined;
  const bytes = isMade ? made.bytes : 0;
  await keepFile(tx, to, { state: "made", bytes, video_id: isKept ? id : null });
  await tables(tx)
    .updateTable("pictures.video_file")
    .set({ video_id: null })
    .where("name", "=", sent)
    .execute();
}

const shownOf = ({ type, seconds, width, height, sha256 }: MadeVideo) => ({
  ...{ type, width, height, sha256 },
  seconds: Math.max(1, Math.round(seconds)),
});

/** Files that belong to nothing: what was broken off, replaced or deleted. */
export async function listGoneFiles(db: Reader, now: Date): Promise<readonly string[]> {
  const rows = await tables(db)
    .selectFrom("pictures.video_file")
    .select("name")
    .where("video_id", "is", null)
    .where((file) =>
      file.or([
        file("state", "<>", "arrives"),
        file("begun_at", "<", new Date(now.getTime() - MOST_HOURS * 3_600_000)),
      ]),
    )
    .execute();
  return rows.map(({ name }) => name);
}

/** Is it still nobody's? Asked when its request is over. */
export async function isUntaken(db: Reader, name: string): Promise<boolean> {
  const row = await tables(db)
    .selectFrom("pictures.video_file")
    .select("name")
    .where("name", "=", name)
    .where("state", "=", "arrives")
    .executeTakeFirst();
  return row !== undefined;
}

/** Once the file is deleted: what fell in between would be deleted again. */
export async function forgetFile(db: Reader, name: string): Promise<void> {
  await tables(db).deleteFrom("pictures.video_file").where("name", "=", name).execute();
}

/** Moves what is said in it out of every reader's way; its file is given to nobody from then on. */
export async function hideVideo(tx: Tx, { kind, id }: Album, at: Date): Promise<void> {
  await sql`
    insert into pictures.hidden_video (video_id, captions, key, hidden_at)
    select id, captions, ${newSecret()}, ${at} from pictures.video
    where kind = ${kind} and of_id = ${id} and not is_hidden`.execute(tx);
  await sql`
    update pictures.video set is_hidden = true, captions = null
    where kind = ${kind} and of_id = ${id}`.execute(tx);
}

/** Puts it back. What was deleted meanwhile stays away. */
export async function restoreVideo(tx: Tx, { kind, id }: Album): Promise<void> {
  await sql`
    update pictures.video v set is_hidden = false, captions = h.captions
    from pictures.hidden_video h
    where h.video_id = v.id and v.kind = ${kind} and v.of_id = ${id}`.execute(tx);
  await sql`
    delete from pictures.hidden_video h using pictures.video v
    where v.id = h.video_id and v.kind = ${kind} and v.of_id = ${id}`.execute(tx);
}

/** Deletes hidden videos whose days are over; the job deletes their files. */
export async function deleteOldHiddenVideos(db: Database, days: number, now: Date): Promise<void> {
  await sql`
    with gone as (
      delete from pictures.hidden_video where hidden_at < ${addDays(now, -days)} returning video_id)
    update pictures.video_file set video_id = null
    where video_id in (select video_id from gone)`.execute(db);
}
