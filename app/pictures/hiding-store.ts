import { sql } from "kysely";
import type { Database, Tx } from "../../platform/database/database.ts";
import { newSecret } from "../../platform/ids.ts";
import { addDays } from "../../platform/time/days.ts";
import type { Album } from "./picture.ts";
import { hideVideo, restoreVideo } from "./videos/video-store.ts";

/** Moves every picture of something, its video, and what is said of it, out of every reader's way: with what it belongs to, in one act. */
export async function hidePictures(tx: Tx, { kind, id }: Album, at: Date): Promise<void> {
  await hideVideo(tx, { kind, id }, at);
  const { rows } = await sql<{ id: number }>`
    select id from pictures.picture
    where kind = ${kind} and of_id = ${id} and not is_hidden for update`.execute(tx);
  for (const picture of rows) {
    await sql`
      insert into pictures.hidden_picture (picture_id, alt, credit, key, hidden_at)
      select id, alt, credit, ${newSecret()}, ${at} from pictures.picture
      where id = ${picture.id}`.execute(tx);
    await sql`
      with gone as (delete from pictures.file where picture_id = ${picture.id} returning *)
      insert into pictures.hidden_file select * from gone`.execute(tx);
    await sql`
      update pictures.picture set is_hidden = true, alt = null, credit = null
      where id = ${picture.id}`.execute(tx);
  }
}

/** Puts them back. What was deleted meanwhile stays away. */
export async function restorePictures(tx: Tx, { kind, id }: Album): Promise<void> {
  await restoreVideo(tx, { kind, id });
  await sql`
    update pictures.picture p set is_hidden = false, alt = h.alt, credit = h.credit
    from pictures.hidden_picture h
    where h.picture_id = p.id and p.kind = ${kind} and p.of_id = ${id}`.execute(tx);
  await sql`
    insert into pictures.file
    select f.* from pictures.hidden_file f join pictures.picture p on p.id = f.picture_id
    where p.kind = ${kind} and p.of_id = ${id}`.execute(tx);
  await sql`
    delete from pictures.hidden_picture h using pictures.picture p
    where p.id = h.picture_id and p.kind = ${kind} and p.of_id = ${id}`.execute(tx);
}

/** Deletes hidden pictures whose days are over. */
export async function deleteOldHidden(db: Database, days: number, now: Date): Promise<void> {
  await sql`
    delete from pictures.hidden_picture where hidden_at < ${addDays(now, -days)}`.execute(db);
}
