import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Hidden, HiddenText } from "../../../platform/text/posts.ts";
import type { DiscussionsTables } from "../tables.ts";
import type { TopicId } from "../topic.ts";
import type { HiddenId, Post, PostKind, PostName } from "./hiding.ts";

const tables = (db: Reader) => db.withTables<DiscussionsTables>();

type Row = {
  id: number;
  person_id: PersonId | null;
  text: string | null;
  source: string | null;
  written_at: Date;
  changes: number;
  hidden_id: HiddenId | null;
};

const postOf = (kind: PostKind, row: Row): Post => ({
  ...{ kind, id: row.id, writtenAt: row.written_at },
  authorId: row.person_id ?? undefined,
  text: row.text ?? undefined,
  source: row.source ?? undefined,
  changes: row.changes,
  hiddenId: row.hidden_id ?? undefined,
});

const COLUMNS = {
  comment: sql`text, null::text as source, (
    select count(*)::int from discussions.earlier_text e where e.comment_id = comment.id) as changes`,
  argument: sql`claim as text, source, 0 as changes`,
  summary: sql`text, null::text as source, 0 as changes`,
} as const satisfies Record<PostKind, unknown>;

/** A post of this topic. Another topic's is none of it. */
export async function findPost(
  db: Reader,
  topicId: TopicId,
  { kind, id }: PostName,
): Promise<Post | undefined> {
  const { rows } = await sql<Row>`
    select id, person_id, written_at, hidden_id, ${COLUMNS[kind]}
    from ${sql.table(`discussions.${kind}`)}
    where id = ${id} and topic_id = ${topicId}`.execute(db);
  return rows[0] && postOf(kind, rows[0]);
}

/** Why posts are hidden; without their texts. */
export async function hiddenOf(
  db: Reader,
  ids: readonly (HiddenId | undefined)[],
): Promise<ReadonlyMap<HiddenId, Hidden>> {
  const known = ids.filter((id) => id !== undefined);
  if (known.length === 0) return new Map();
  const rows = await tables(db)
    .selectFrom("discussions.hidden")
    .select(["id", "ground", "request", "hidden_at"])
    .where("id", "=", sql<HiddenId>`any(${known}::bigint[])`)
    .execute();
  return new Map(
    rows.map(({ id, ground, request, hidden_at }) => [
      id,
      { ground, request, hiddenAt: hidden_at },
    ]),
  );
}

export interface KeptText extends HiddenText {
  readonly source: string | undefined;
}

/** What a hidden post said: for a jury, for those with a key, and for whoever wrote it. For nobody else. */
export async function findHiddenText(
  db: Reader,
  { kind, id }: PostName,
): Promise<KeptText | undefined> {
  const row = await tables(db)
    .selectFrom("discussions.hidden")
    .select(["ground", "request", "hidden_at as hiddenAt", "text", "source"])
    .where("kind", "=", kind)
    .where("post_id", "=", id)
    .where("restored_at", "is", null)
    .executeTakeFirst();
  return row && { ...row, text: row.text ?? undefined, source: row.source ?? undefined };
}
