import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import { listHiddenIn } from "../../../platform/text/hidden-lines.ts";
import type { HidingGround, PostName, PostSeen, Posts } from "../../../platform/text/posts.ts";
import { findEvents, lockEvent } from "../../events/door.ts";
import { mayReadAsMember } from "../../membership/door.ts";
import { actionPath, actionPlacePath, actionsPath } from "../addresses.ts";
import { words } from "../words.ts";
import { POST_KINDS, type PostKind, titleInWords } from "./hiding.ts";
import { hideTyped, restoreTyped } from "./hiding-store.ts";

/** All that somebody typed of it, a field a line. */
const TEXT = {
  action: sql`concat_ws(E'\n\n', a.title, a.theme, a.question, a.kit, a.leaflet_title,
    a.leaflet_text, a.printer, a.printer_address, a.why)`,
  place: sql`concat_ws(E'\n\n', p.risks, p.council,
    (select string_agg(task, E'\n' order by id) from actions.shift where event_id = p.event_id),
    (select string_agg(thing, E'\n' order by id) from actions.kit where event_id = p.event_id))`,
} as const;

/** What is kept while it is hidden: its fields, and of a place the tasks and things by their numbers. */
const KEPT = sql`(
  select string_agg(part, E'\n\n' order by nth) from (
    select nth, coalesce(
      (select string_agg(value, E'\n') from jsonb_each_text(
        case when jsonb_typeof(one.value) = 'object' then one.value else '{}' end)),
      case when jsonb_typeof(one.value) = 'object' then null else one.value #>> '{}' end) as part
    from jsonb_each(h.words) with ordinality as one (key, value, nth)) as parts)`;

type Row = {
  id: number;
  action_id: number;
  title: string | null;
  text: string | null;
  ground: HidingGround | null;
  request: number | null;
  of_ground: HidingGround | null;
};

async function rowsOf(db: Reader, kind: PostKind, ids: readonly number[]) {
  const all = [...ids];
  const { rows } =
    kind === "action"
      ? await sql<Row>`
          select a.id, a.id as action_id, a.title, ${TEXT.action} as text, h.ground, h.request,
            h.ground as of_ground
          from actions.action a left join actions.hidden h on h.id = a.hidden_id
          where a.id = any(${all}::int[])`.execute(db)
      : await sql<Row>`
          select p.event_id as id, p.action_id, a.title, ${TEXT.place} as text, h.ground,
            h.request, of_h.ground as of_ground
          from actions.place p join actions.action a on a.id = p.action_id
          left join actions.hidden h on h.id = p.hidden_id
          left join actions.hidden of_h on of_h.id = a.hidden_id
          where p.event_id = any(${all}::int[])`.execute(db);
  return rows;
}

const ownKind = (kind: string): PostKind => {
  const own = POST_KINDS.find((known) => known === kind);
  if (own === undefined) throw new Error(`no post of actions is a “${kind}”`);
  return own;
};

async function findSeen(db: Reader, kind: PostKind, ids: readonly number[]) {
  const rows = await rowsOf(db, kind, ids);
  const events = kind === "action" ? undefined : await findEvents(db, ids);
  const seen = (row: Row): PostSeen => {
    const event = events?.get(row.id);
    const path = actionPath(row.action_id);
    const hidden = row.of_ground === null ? undefined : { ground: row.of_ground };
    const title = titleInWords({ title: row.title ?? undefined, hidden });
    const { ground, request } = row;
    const isHidden = ground !== null && request !== null;
    // Where nobody reads it on its page, nobody does in a form that reports it.
    const isShown =
      kind === "action" || (event?.hidden === undefined && event?.isProposed === false);
    return {
      ...(event === undefined
        ? { path, on: { title: words.list.title, path: actionsPath } }
        : { path: actionPlacePath(row.action_id, row.id), on: { title, path } }),
      // Nobody is kept as an action's writer: it is called in an office. A place is its lead's.
      authorId: event?.hostId,
      text: isHidden || !isShown || row.text === "" ? undefined : (row.text ?? undefined),
      hidden: isHidden ? { ground, request } : undefined,
    };
  };
  return new Map(rows.map((row) => [row.id, seen(row)]));
}

/** A place is its event, and each act on it holds that. */
async function lock(tx: Tx, { kind, id }: PostName): Promise<void> {
  if (kind === "action-place") await lockEvent(tx, id);
  else await sql`select from actions.action where id = ${id} for update`.execute(tx);
}

async function findKept(db: Reader, { kind, id }: PostName): Promise<string | undefined> {
  const { rows } = await sql<{ text: string | null }>`
    select ${KEPT} as text from actions.hidden h
    where h.kind = ${kind} and h.post_id = ${id} and h.words is not null`.execute(db);
  return rows[0]?.text ?? undefined;
}

export const posts: Posts = {
  kinds: POST_KINDS,
  // What can go wrong at a place is for members.
  mayRead: (kind, actor) => (kind === "action-place" ? mayReadAsMember(actor) : undefined),
  nameOf: (kind) => words.hidden.kinds[ownKind(kind)],
  find: (db, kind, ids) => findSeen(db, ownKind(kind), ids),
  hiding: { lock, findKept, hide: hideTyped, restore: restoreTyped },
  listHidden: (db, slice) => listHiddenIn(db, "actions.hidden", slice),
};
