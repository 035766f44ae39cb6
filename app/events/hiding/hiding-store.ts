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

/**
 * Hides title and text of events in which they are copies of what is hidden elsewhere by the same request. Where and when
 * they are stays. An event that is hidden by itself stays so, and once that is over it is hidden as a copy.
 */
export async function hideCopies(
  tx: Tx,
  eventIds: readonly number[],
  { ground, request }: Pick<Hiding, "ground" | "request">,
  at: Date,
): Promise<void> {
  const all = sql`(${`{${eventIds.join()}}`}::int[])`;
  await sql`select from events.event where id = any${all} order by id for update`.execute(tx);
  await sql`
    insert into events.hidden (kind, post_id, request, ground, hidden_at)
    select 'copy', id, ${request}, ${ground}, ${at} from events.event where id = any${all}`.execute(
    tx,
  );
  const copyOf = (id: string) => sql`
    events.hidden h where h.kind = 'copy' and h.request = ${request} and h.restored_at is null
      and h.post_id = ${sql.ref(id)}`;
  await sql`
    update events.hidden_words w set copy_id = h.id from ${copyOf("w.event_id")}`.execute(tx);
  await sql`
    insert into events.hidden_words (event_id, hidden_id, title, says, why)
    select e.id, h.id, e.title, e.says, e.why from events.event e join lateral (
      select h.id from ${copyOf("e.id")}) h on true
    where e.hidden_id is null`.execute(tx);
  const { rows } = await sql<{ id: number }>`
    update events.event e set hidden_id = h.id, title = null, says = null, why = null,
      changes = changes + 1, changed_at = ${at}
    from ${copyOf("e.id")} and e.hidden_id is null returning e.id`.execute(tx);
  for (const { id } of rows) await coverQuotes(tx, eventPath(id));
}

/** Brings back what `hideCopies` hid by this request, but what is hidden by itself. */
export async function restoreCopies(
  tx: Tx,
  request: number,
  by: Capacity,
  at: Date,
): Promise<void> {
  const { rows } = await sql<{ id: HiddenId }>`
    select id from events.hidden
    where request = ${request} and kind = 'copy' and restored_at is null`.execute(tx);
  for (const { id } of rows) {
    await noteRestored(tx, id, by, at);
    await sql`update events.hidden_words set copy_id = null where copy_id = ${id}`.execute(tx);
    await restoreWords(tx, id, at);
  }
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
  if (hiddenId === undefined) throw new Error("nothing is hidden there");
  await noteRestored(tx, hiddenId, by, at);
  if (post.kind === "event-photo") {
    await sql`
      update events.photo p set hidden_id = null, bytes = h.bytes, says = h.says
      from events.hidden_photo h where h.photo_id = p.id and h.hidden_id = ${hiddenId}`.execute(tx);
    await sql`delete from events.hidden_photo where hidden_id = ${hiddenId}`.execute(tx);
    return;
  }
  await restoreWords(tx, hiddenId, at);
}

async function noteRestored(tx: Tx, id: HiddenId, by: Capacity, at: Date): Promise<void> {
  await sql`
    update events.hidden set restored_at = ${at}, restored_by = ${keptCapacity(by)}
    where id = ${id}`.execute(tx);
}

/** Of copies only title and text were hidden: where they are stayed. */
async function restoreWords(tx: Tx, hiddenId: HiddenId, at: Date): Promise<void> {
  await uncoverCopies(tx, hiddenId, at);
  const { rows } = await sql<{ id: number }>`
    update events.event e set hidden_id = null, title = h.title, says = h.says,
      ${WHERE}, why = coalesce(e.why, h.why), changes = changes + 1, changed_at = ${at}
    from events.hidden_words h where h.event_id = e.id and h.hidden_id = ${hiddenId}
    returning e.id`.execute(tx);
  await sql`delete from events.hidden_words where hidden_id = ${hiddenId}`.execute(tx);
  for (const { id } of rows) await uncoverQuotes(tx, eventPath(id));
}

const WHERE = sql`
  place = coalesce(h.place, e.place), postcode = coalesce(h.postcode, e.postcode),
  access = coalesce(h.access, e.access), link = coalesce(h.link, e.link)`;

/** Of events that this hid and that are copies of what is hidden still: title and text stay hidden, by that. */
async function uncoverCopies(tx: Tx, hiddenId: HiddenId, at: Date): Promise<void> {
  await sql`
    update events.event e set hidden_id = h.copy_id, ${WHERE},
      changes = changes + 1, changed_at = ${at}
    from events.hidden_words h
    where h.event_id = e.id and h.hidden_id = ${hiddenId} and h.copy_id is not null`.execute(tx);
  await sql`
    update events.hidden_words set hidden_id = copy_id, copy_id = null,
      place = null, postcode = null, access = null, link = null
    where hidden_id = ${hiddenId} and copy_id is not null`.execute(tx);
}

/**
 * Deletes hidden words and photos whose days are over; copies a day after what they are copies of, which can be brought back
 * until then. Answers how many.
 */
export async function deleteOldHidden(db: Database, days: number, now: Date): Promise<number> {
  const old = sql`(
    select id from events.hidden
    where hidden_at < case kind when 'copy' then ${addDays(now, -days - 1)}::timestamptz
      else ${addDays(now, -days)}::timestamptz end)`;
  const words = await sql`delete from events.hidden_words where hidden_id in ${old}`.execute(db);
  const photos = await sql`delete from events.hidden_photo where hidden_id in ${old}`.execute(db);
  return Number((words.numAffectedRows ?? 0n) + (photos.numAffectedRows ?? 0n));
}
