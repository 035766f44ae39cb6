import { sql } from "kysely";
import { type Capacity, keptCapacity } from "../../../platform/capacity.ts";
import type { Database, Tx } from "../../../platform/database/database.ts";
import type { PostName, ToHide } from "../../../platform/text/posts.ts";
import { addDays } from "../../../platform/time/days.ts";
import { coverOnline, uncoverOnline } from "../../canvass/door.ts";
import { hideCopies, restoreCopies } from "../../events/door.ts";
import { COVERED } from "../action.ts";
import { actionPath } from "../addresses.ts";

/** The same words stand in events of its places, in their kit lists, and in what is asked online. */
const ACTION = sql`(
  select jsonb_build_object('things', (
      select coalesce(jsonb_object_agg(i.id, i.thing order by i.id), '{}')
      from actions.kit i join actions.place p on p.event_id = i.event_id
      where p.action_id = a.id and i.thing in (
        select btrim(line, E' \\t\\r') from regexp_split_to_table(a.kit, E'\\n') as line)),
    'title', title, 'theme', theme, 'question', question, 'kit', kit,
    'leaflet_title', leaflet_title, 'leaflet_text', leaflet_text, 'printer', printer,
    'printer_address', printer_address, 'why', why)
  from actions.action a where a.id = post_id)`;

const PLACE = sql`(
  select jsonb_build_object('risks', p.risks, 'council', p.council,
    'tasks', (select coalesce(jsonb_object_agg(id, task order by id), '{}')
      from actions.shift where event_id = p.event_id),
    'things', (select coalesce(jsonb_object_agg(id, thing order by id), '{}')
      from actions.kit where event_id = p.event_id))
  from actions.place p where p.event_id = post_id)`;

/** Moves what was typed of an action or a place out of every reader's way. Who comes and helps stays as it is. */
export async function hideTyped(tx: Tx, post: ToHide, at: Date): Promise<void> {
  const { kind, id, request, ground } = post;
  const { rows } = await sql<{ id: number }>`
    insert into actions.hidden (kind, post_id, request, ground, hidden_at)
    values (${kind}, ${id}, ${request}, ${ground}, ${at}) returning id`.execute(tx);
  const hiddenId = rows[0]?.id ?? 0;
  const words = kind === "action" ? ACTION : PLACE;
  await sql`update actions.hidden set words = ${words} where id = ${hiddenId}`.execute(tx);
  if (kind === "action") {
    await hideAction(tx, hiddenId, post, at);
    return;
  }
  await sql`
    update actions.place set hidden_id = ${hiddenId}, risks = null, council = null
    where event_id = ${id}`.execute(tx);
  await sql`update actions.shift set task = ${COVERED} where event_id = ${id}`.execute(tx);
  await sql`update actions.kit set thing = ${COVERED} where event_id = ${id}`.execute(tx);
}

async function hideAction(tx: Tx, hiddenId: number, post: ToHide, at: Date): Promise<void> {
  const { id } = post;
  await sql`
    update actions.action set hidden_id = ${hiddenId}, title = null, theme = null, question = null,
      kit = null, leaflet_title = null, leaflet_text = null, printer = null,
      printer_address = null, why = null
    where id = ${id}`.execute(tx);
  await sql`
    update actions.kit i set thing = ${COVERED} from actions.hidden h
    where h.id = ${hiddenId} and h.words->'things' ? i.id::text`.execute(tx);
  const { rows } = await sql<{ id: number }>`
    select event_id as id from actions.place where action_id = ${id} order by 1`.execute(tx);
  await hideCopies(
    tx,
    rows.map((place) => place.id),
    post,
    at,
  );
  await coverOnline(tx, actionPath(id), at);
}

/** Puts back what was hidden. What became of it meanwhile stays: that it was called off, or that its helpers are forgotten. */
export async function restoreTyped(
  tx: Tx,
  { kind, id }: PostName,
  by: Capacity,
  at: Date,
): Promise<void> {
  if (kind === "action") await restoreAction(tx, id, by, at);
  else await restorePlace(tx, id);
  await sql`
    update actions.hidden set words = null, restored_at = ${at}, restored_by = ${keptCapacity(by)}
    where kind = ${kind} and post_id = ${id} and restored_at is null`.execute(tx);
}

async function restoreAction(tx: Tx, id: number, by: Capacity, at: Date): Promise<void> {
  await sql`
    update actions.kit i set thing = h.words->'things'->>i.id::text
    from actions.action a join actions.hidden h on h.id = a.hidden_id
    where a.id = ${id} and h.words->'things' ? i.id::text`.execute(tx);
  const { rows } = await sql<{ request: number }>`
    update actions.action a set hidden_id = null, title = h.words->>'title',
      theme = h.words->>'theme', question = h.words->>'question', kit = h.words->>'kit',
      leaflet_title = h.words->>'leaflet_title', leaflet_text = h.words->>'leaflet_text',
      printer = h.words->>'printer', printer_address = h.words->>'printer_address',
      why = coalesce(a.why, h.words->>'why')
    from actions.hidden h where h.id = a.hidden_id and a.id = ${id}
    returning h.request`.execute(tx);
  for (const { request } of rows) await restoreCopies(tx, request, by, at);
  await uncoverOnline(tx, actionPath(id));
}

async function restorePlace(tx: Tx, id: number): Promise<void> {
  const kept = sql`
    from actions.place p join actions.hidden h on h.id = p.hidden_id
    where p.event_id = ${id} and p.forgotten_at is null`;
  await sql`
    update actions.shift s set task = coalesce(k.words->'tasks'->>s.id::text, s.task)
    from (select h.words ${kept}) as k where s.event_id = ${id}`.execute(tx);
  await sql`
    update actions.kit i set thing = coalesce(k.words->'things'->>i.id::text, i.thing)
    from (select h.words ${kept}) as k where i.event_id = ${id}`.execute(tx);
  await sql`
    update actions.place set risks = k.words->>'risks', council = k.words->>'council'
    from (select h.words ${kept}) as k where event_id = ${id}`.execute(tx);
  await sql`update actions.place set hidden_id = null where event_id = ${id}`.execute(tx);
}

/** Deletes hidden words whose days are over. Answers of how many. */
export async function deleteOldHidden(db: Database, days: number, now: Date): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    update actions.hidden set words = null
    where words is not null and hidden_at < ${addDays(now, -days)}`.execute(db);
  return Number(numAffectedRows);
}
