import { sql } from "kysely";
import { type Capacity, keptCapacity } from "../../../platform/capacity.ts";
import type { Database, Tx } from "../../../platform/database/database.ts";
import { newSecret } from "../../../platform/ids.ts";
import type { HidingGround } from "../../../platform/text/posts.ts";
import { addDays } from "../../../platform/time/days.ts";
import { coverQuotes, uncoverQuotes } from "../../mail/door.ts";
import { eventPath } from "../addresses.ts";
import type { HiddenId, Post } from "./hiding.ts";

export interface Hiding {
  readonly post: Post;
  readonly ground: HidingGround;
  readonly request: number;
}

/** Moves words or photo out of every reader's way. Who comes stays as it is. */
export async function hidePost(tx: Tx, { post, ground, request }: Hiding, at: Date): Promise<void> {
  const { rows } = await sql<{ id: HiddenId }>`
    insert into events.hidden (kind, post_id, request, ground, hidden_at)
    values (${post.kind}, ${post.id}, ${request}, ${ground}, ${at}) returning id`.execute(tx);
  const [hidden] = rows;
  if (hidden === undefined) throw new Error("nothing was hidden");
  if (post.kind === "event") await hideWords(tx, post.id, hidden.id, at);
  else await hidePhoto(tx, post.id, hidden.id);
}

/** Every date of a repeated event says the same, so that hiding one of them would hide nothing. */
async function hideWords(tx: Tx, id: number, hiddenId: HiddenId, at: Date): Promise<void> {
  const { rows } = await sql<{ event_id: number }>`
    insert into events.hidden_words
      (event_id, hidden_id, title, says, place, postcode, access, link, why)
    select id, ${hiddenId}, title, says, place, postcode, access, link, why from events.event
    where hidden_id is null and (id = ${id} or series_id =
      (select series_id from events.event where id = ${id}))
    returning event_id`.execute(tx);
  const ids = rows.map(({ event_id }) => event_id);
  await sql`
    update events.event set hidden_id = ${hiddenId}, title = null, says = null, place = null,
      postcode = null, access = null, link = null, why = null,
      changes = changes + 1, changed_at = ${at}
    where id = any(${ids}::int[])`.execute(tx);
  for (const one of ids) await coverQuotes(tx, eventPath(one));
}

async function hidePhoto(tx: Tx, id: number, hiddenId: HiddenId): Promise<void> {
  await sql`
    insert into events.hidden_photo (photo_id, hidden_id, bytes, says, key)
    select id, ${hiddenId}, bytes, says, ${newSecret()} from events.photo where id = ${id}`.execute(
    tx,
  );
  await sql`
    update events.photo set hidden_id = ${hiddenId}, bytes = null, says = null
    where id = ${id}`.execute(tx);
}

export interface Restoring {
  readonly post: Post;
  readonly by: Capacity;
}

/** Puts back what was hidden together. What became of the event meanwhile stays: a move, or that it was called off. */
export async function restorePost(tx: Tx, { post, by }: Restoring, at: Date): Promise<void> {
  const { hiddenId } = post;
  await sql`
    update events.hidden set restored_at = ${at}, restored_by = ${keptCapacity(by)}
    where id = ${hiddenId}`.execute(tx);
  if (post.kind === "event-photo") {
    await sql`
      update events.photo p set hidden_id = null, bytes = h.bytes, says = h.says
      from events.hidden_photo h where h.photo_id = p.id and h.hidden_id = ${hiddenId}`.execute(tx);
    await sql`delete from events.hidden_photo where hidden_id = ${hiddenId}`.execute(tx);
    return;
  }
  const { rows } = await sql<{ id: number }>`
    update events.event e set hidden_id = null, title = h.title, says = h.says, place = h.place,
      postcode = h.postcode, access = h.access, link = h.link, why = coalesce(e.why, h.why),
      changes = changes + 1, changed_at = ${at}
    from events.hidden_words h where h.event_id = e.id and h.hidden_id = ${hiddenId}
    returning e.id`.execute(tx);
  await sql`delete from events.hidden_words where hidden_id = ${hiddenId}`.execute(tx);
  for (const { id } of rows) await uncoverQuotes(tx, eventPath(id));
}

/** Deletes hidden words and photos whose days are over. Answers how many. */
export async function deleteOldHidden(db: Database, days: number, now: Date): Promise<number> {
  const old = sql`(select id from events.hidden where hidden_at < ${addDays(now, -days)})`;
  const words = await sql`delete from events.hidden_words where hidden_id in ${old}`.execute(db);
  const photos = await sql`delete from events.hidden_photo where hidden_id in ${old}`.execute(db);
  return Number((words.numAffectedRows ?? 0n) + (photos.numAffectedRows ?? 0n));
}
