import { type RawBuilder, sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { listHiddenIn } from "../../../platform/text/hidden-lines.ts";
import {
  type HidingGround,
  hiddenIn,
  type PostSeen,
  type Posts,
} from "../../../platform/text/posts.ts";
import { mayReadAsMember } from "../../membership/door.ts";
import { eventPath } from "../addresses.ts";
import { lockSeries } from "../holding/event-queries.ts";
import { words } from "../words.ts";
import {
  type HiddenId,
  type KeptPost,
  POST_KINDS,
  type Post,
  type PostKind,
  type PostName,
  postPath,
  titleInWords,
} from "./hiding.ts";

/** All that somebody typed of an event, as whoever judges it reads it. */
const TYPED = sql`concat_ws(E'\n\n', title, says, place, postcode, access, link, why)`;
/** The same as any member reads it who reports it: the way in is for those who come. */
const SHOWN = sql`concat_ws(E'\n\n', title, says, place, postcode, access, why)`;

const ROWS = {
  event: (typed: RawBuilder<unknown>) => sql`
    select e.id, e.id as event_id, e.host_id as person_id, e.hidden_id, e.title,
      e.hidden_id as of_hidden_id, case when e.hidden_id is null then ${typed} end as text
    from events.event e where e.id`,
  "event-photo": () => sql`
    select p.id, p.event_id, p.added_by as person_id, p.hidden_id, e.title,
      e.hidden_id as of_hidden_id, p.says as text
    from events.photo p join events.event e on e.id = p.event_id where p.id`,
} as const satisfies Record<PostKind, unknown>;

type Row = {
  id: number;
  event_id: number;
  person_id: PersonId | null;
  hidden_id: HiddenId | null;
  title: string | null;
  text: string | null;
  ground: HidingGround | null;
  request: number | null;
  hidden_at: Date | null;
  is_copy: boolean | null;
  of_ground: HidingGround | null;
};

async function rowsOf(
  db: Reader,
  kind: PostKind,
  ids: readonly number[],
  typed: RawBuilder<unknown> = TYPED,
): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select r.*, h.ground, h.request, h.hidden_at, h.kind = 'copy' as is_copy,
      of.ground as of_ground
    from (${ROWS[kind](typed)} = any(${[...ids]}::bigint[])) r
    left join events.hidden h on h.id = r.hidden_id
    left join events.hidden of on of.id = r.of_hidden_id`.execute(db);
  return rows;
}

const postOf = (kind: PostKind, row: Row): Post => ({
  ...{ kind, id: row.id, eventId: row.event_id, hidden: hiddenIn(row) },
  authorId: row.person_id ?? undefined,
  text: row.text ?? undefined,
  hiddenId: row.hidden_id ?? undefined,
  isCopy: row.is_copy ?? false,
  title: row.title ?? undefined,
  eventHidden: row.of_ground === null ? undefined : { ground: row.of_ground },
});

export async function findPost(db: Reader, { kind, id }: PostName): Promise<Post | undefined> {
  const [row] = await rowsOf(db, kind, [id]);
  return row && postOf(kind, row);
}

/** The same, held until the transaction is over: of a repeated event all its dates. */
export async function lockPost(tx: Tx, name: PostName): Promise<Post | undefined> {
  const { kind, id } = name;
  const of = kind === "event" ? id : ((await findPost(tx, name))?.eventId ?? 0);
  await lockSeries(tx, of);
  return await findPost(tx, name);
}

/** What a hidden post was: for a jury, for those with a key, and for whoever wrote it. For nobody else. */
export async function findKept(
  db: Reader,
  { kind, id }: Pick<Post, "kind" | "id">,
): Promise<KeptPost | undefined> {
  const { rows } =
    kind === "event"
      ? await sql<{ text: string; key: string | null }>`
          select ${TYPED} as text, null as key from events.hidden_words where event_id = ${id}`.execute(
          db,
        )
      : await sql<{ text: string; key: string | null }>`
          select says as text, key from events.hidden_photo where photo_id = ${id}`.execute(db);
  const [row] = rows;
  return row && { text: row.text, photoKey: row.key ?? undefined };
}

/** A hidden photo, by the address that is shown to whoever judges it. */
export async function findHiddenPhoto(db: Reader, key: string): Promise<Buffer | undefined> {
  const { rows } = await sql<{ bytes: Buffer }>`
    select bytes from events.hidden_photo where key = ${key}`.execute(db);
  return rows[0]?.bytes;
}

const ownKind = (kind: string): PostKind => {
  const own = POST_KINDS.find((known) => known === kind);
  if (own === undefined) throw new Error(`no post of events is a “${kind}”`);
  return own;
};

function seen(kind: PostKind, row: Row): PostSeen {
  const post = postOf(kind, row);
  const { authorId, text, hidden, eventId } = post;
  return {
    path: postPath(post),
    on: {
      title: titleInWords({ title: post.title, hidden: post.eventHidden }),
      path: eventPath(eventId),
    },
    ...{ authorId, text },
    hidden: hidden && { ground: hidden.ground, request: hidden.request },
  };
}

export const posts: Posts = {
  kinds: POST_KINDS,
  // Some are for members alone.
  mayRead: (_, actor) => mayReadAsMember(actor),
  nameOf: (kind) => words.hidden.kinds[ownKind(kind)],
  find: async (db, named, ids) => {
    const kind = ownKind(named);
    const rows = await rowsOf(db, kind, ids, SHOWN);
    return new Map(rows.map((row) => [row.id, seen(kind, row)]));
  },
  // A copy stands in the line of what it is a copy of.
  listHidden: (db, slice) =>
    listHiddenIn(db, "events.hidden", slice, { where: sql`kind <> 'copy'` }),
};
