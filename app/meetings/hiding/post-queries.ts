import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { listHiddenIn } from "../../../platform/text/hidden-lines.ts";
import {
  type HidingGround,
  hiddenIn,
  type PostSeen,
  type Posts,
} from "../../../platform/text/posts.ts";
import type { TopicId } from "../../discussions/door.ts";
import { mayReadAsMember } from "../../membership/door.ts";
import { meetingPath, topicsPath } from "../addresses.ts";
import type { MeetingTables } from "../tables.ts";
import { words } from "../words.ts";
import {
  type KeptText,
  POST_KINDS,
  type Post,
  type PostKind,
  type PostName,
  postPath,
  topicInWords,
} from "./hiding.ts";

const tables = (db: Reader) => db.withTables<MeetingTables>();

/** Each kind with the meeting that it stands in, and what that is about. */
const ROWS = {
  "meeting-topic": sql`
    select p.id, p.person_id, p.title as text, p.says as more, p.support, p.hidden_id,
      p.state in ('withdrawn', 'fallen') as is_gone, m.id as meeting_id, m.talk_id,
      p.title as meeting_title, p.hidden_id as meeting_hidden_id, null::int as version
    from meetings.topic p left join meetings.meeting m on m.topic_id = p.id`,
  "agenda-point": sql`
    select p.id, p.person_id, p.says as text, null::text as more, p.support, p.hidden_id,
      false as is_gone, m.id as meeting_id, m.talk_id,
      t.title as meeting_title, t.hidden_id as meeting_hidden_id, null::int as version
    from meetings.point p join meetings.meeting m on m.id = p.meeting_id
    join meetings.topic t on t.id = m.topic_id`,
  "meeting-notes": sql`
    select p.id, p.person_id, p.notes as text, null::text as more, 0 as support, p.hidden_id,
      p.notes is null and p.hidden_id is null as is_gone, m.id as meeting_id, m.talk_id,
      t.title as meeting_title, t.hidden_id as meeting_hidden_id, p.number as version
    from meetings.notes_version p join meetings.meeting m on m.id = p.meeting_id
    join meetings.topic t on t.id = m.topic_id`,
} as const satisfies Record<PostKind, unknown>;

type Row = {
  id: number;
  person_id: PersonId | null;
  text: string | null;
  more: string | null;
  support: number;
  is_gone: boolean;
  meeting_id: number | null;
  talk_id: TopicId | null;
  meeting_title: string | null;
  version: number | null;
  ground: HidingGround | null;
  request: number | null;
  hidden_at: Date | null;
  meeting_ground: HidingGround | null;
};

async function rowsOf(db: Reader, kind: PostKind, ids: readonly number[]): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select r.*, h.ground, h.request, h.hidden_at, of.ground as meeting_ground
    from (${ROWS[kind]} where p.id = any(${[...ids]}::bigint[])) r
    left join meetings.hidden h on h.id = r.hidden_id
    left join meetings.hidden of on of.id = r.meeting_hidden_id`.execute(db);
  return rows;
}

const postOf = (kind: PostKind, row: Row): Post => ({
  ...{ kind, id: row.id, isGone: row.is_gone, hidden: hiddenIn(row) },
  authorId: row.person_id ?? undefined,
  text: row.text ?? undefined,
  more: row.more ?? undefined,
  version: row.version ?? undefined,
  meeting:
    row.meeting_id === null || row.talk_id === null
      ? undefined
      : { id: row.meeting_id, talkId: row.talk_id },
});

export async function findPost(db: Reader, { kind, id }: PostName): Promise<Post | undefined> {
  const [row] = await rowsOf(db, kind, [id]);
  return row && postOf(kind, row);
}

/** What is held while one is hidden: with notes their meeting, as whoever writes them on holds it. */
const HELD = {
  "meeting-topic": (id: number) => sql`select from meetings.topic where id = ${id} for update`,
  "agenda-point": (id: number) => sql`select from meetings.point where id = ${id} for update`,
  "meeting-notes": (id: number) => sql`
    select from meetings.meeting m
    where m.id = (select v.meeting_id from meetings.notes_version v where v.id = ${id}) for update`,
} as const satisfies Record<PostKind, unknown>;

/** The same, held until the transaction is over. */
export async function lockPost(tx: Tx, name: PostName): Promise<Post | undefined> {
  await HELD[name.kind](name.id).execute(tx);
  return await findPost(tx, name);
}

/** What a hidden post said: for a jury, for those with a key, and for whoever wrote it. For nobody else. */
export async function findHiddenText(
  db: Reader,
  { kind, id }: PostName,
): Promise<KeptText | undefined> {
  const row = await tables(db)
    .selectFrom("meetings.hidden")
    .select(["ground", "request", "hidden_at as hiddenAt", "text", "more"])
    .where("kind", "=", kind)
    .where("post_id", "=", id)
    .where("restored_at", "is", null)
    .executeTakeFirst();
  return row && { ...row, text: row.text ?? undefined, more: row.more ?? undefined };
}

/** What the hidden points of an agenda said: nobody puts there again what two keys hid. */
export async function listHiddenPoints(tx: Tx, meetingId: number): Promise<readonly string[]> {
  const { rows } = await sql<{ text: string }>`
    select h.text from meetings.hidden h join meetings.point p on p.hidden_id = h.id
    where p.meeting_id = ${meetingId} and h.text is not null`.execute(tx);
  return rows.map(({ text }) => text);
}

const isOwnKind = (kind: string): kind is PostKind => POST_KINDS.some((known) => known === kind);

const ownKind = (kind: string): PostKind => {
  if (!isOwnKind(kind)) throw new Error(`no post of meetings is a “${kind}”`);
  return kind;
};

/** The list has those first that most support: from this one on, so that it is there however many come before it. */
function whereSeen(post: Post, support: number): string {
  const isListed = post.kind === "meeting-topic" && post.meeting === undefined && !post.isGone;
  return isListed
    ? `${topicsPath}?support=${support}&id=${post.id - 1}#topic-${post.id}`
    : postPath(post);
}

const emptyOf = (kind: PostKind): string | undefined => (kind === "meeting-notes" ? "" : undefined);

function seen(kind: PostKind, row: Row): PostSeen {
  const post = postOf(kind, row);
  const { meeting, more, isGone, authorId, hidden } = post;
  const meetingHidden = row.meeting_ground === null ? undefined : { ground: row.meeting_ground };
  const called = topicInWords({ title: row.meeting_title ?? undefined, hidden: meetingHidden });
  const text = more === undefined ? post.text : `${post.text}\n\n${more}`;
  return {
    path: whereSeen(post, row.support),
    on:
      meeting === undefined
        ? { title: words.pages.topics, path: topicsPath }
        : { title: called, path: meetingPath(meeting.id) },
    authorId,
    // Notes of which everything was taken out are a version like any other.
    text: isGone ? emptyOf(kind) : text,
    hidden: hidden && { ground: hidden.ground, request: hidden.request },
  };
}

export const posts: Posts = {
  kinds: POST_KINDS,
  mayRead: (kind, actor) => (kind === "meeting-notes" ? mayReadAsMember(actor) : undefined),
  nameOf: (kind) => words.hidden.kinds[ownKind(kind)],
  find: async (db, named, ids) => {
    const kind = ownKind(named);
    return new Map((await rowsOf(db, kind, ids)).map((row) => [row.id, seen(kind, row)]));
  },
  listHidden: (db, slice) => listHiddenIn(db, "meetings.hidden", slice),
};
