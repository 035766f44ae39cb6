import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { listHiddenIn } from "../../../platform/text/hidden-lines.ts";
import type { HidingGround, PostSeen, Posts } from "../../../platform/text/posts.ts";
import { calledOf, type TopicId } from "../topic.ts";
import { words } from "../words.ts";
import { POST_KINDS, type PostKind, type PostName, postPath } from "./hiding.ts";

const isOwnKind = (kind: string): kind is PostKind => POST_KINDS.some((known) => known === kind);

const ownKind = (kind: string): PostKind => {
  if (!isOwnKind(kind)) throw new Error(`no post of discussions is a “${kind}”`);
  return kind;
};

/** The discussion in which a post stands; undefined where it is another room's, or is not there. */
export async function findTopicIdOf(
  db: Reader,
  { kind, id }: { readonly kind: string; readonly id: number },
): Promise<TopicId | undefined> {
  if (!isOwnKind(kind)) return undefined;
  const { rows } = await sql<{ topic_id: TopicId }>`
    select topic_id from ${sql.table(`discussions.${kind}`)} where id = ${id}`.execute(db);
  return rows[0]?.topic_id;
}

type Row = PostName & {
  on_path: string;
  title: string;
  person_id: PersonId | null;
  text: string | null;
  ground: HidingGround | null;
  request: number | null;
};

const seen = (row: Row): PostSeen => ({
  path: postPath({ path: row.on_path }, row),
  on: { title: calledOf(row.title), path: row.on_path },
  authorId: row.person_id ?? undefined,
  text: row.text ?? undefined,
  hidden:
    row.ground === null || row.request === null
      ? undefined
      : { ground: row.ground, request: row.request },
});

export const posts: Posts = {
  kinds: POST_KINDS,
  nameOf: (kind) => words.hidden.kinds[ownKind(kind)],
  find: async (db, named, ids) => {
    const kind = ownKind(named);
    const text = sql.ref(kind === "argument" ? "p.claim" : "p.text");
    const { rows } = await sql<Row>`
      select ${kind}::text as kind, p.id, t.path as on_path, t.title, p.person_id, ${text} as text,
        h.ground, h.request
      from ${sql.table(`discussions.${kind}`)} p
      join discussions.topic t on t.id = p.topic_id
      left join discussions.hidden h on h.id = p.hidden_id
      where p.id = any(${[...ids]}::bigint[])`.execute(db);
    return new Map(rows.map((row) => [row.id, seen(row)]));
  },
  listHidden: (db, slice) => listHiddenIn(db, "discussions.hidden", slice),
};
