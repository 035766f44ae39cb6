import { sql } from "kysely";
import { type Capacity, keptCapacity } from "../../../../platform/capacity.ts";
import type { Database, Tx } from "../../../../platform/database/database.ts";
import type { PostName, ToHide } from "../../../../platform/text/posts.ts";
import { addDays } from "../../../../platform/time/days.ts";
import { NO_TITLE, retitleTopic, type TopicId } from "../../../discussions/door.ts";
import { coverQuotes, uncoverQuotes } from "../../../mail/door.ts";
import { hidePictures, restorePictures } from "../../../pictures/door.ts";
import { articlePath } from "../../addresses.ts";

/** Both wordings of each correction, and why it was made, are the article's too. */
const WORDS = sql`
  jsonb_build_object('title', a.title, 'standfirst', a.standfirst, 'body', a.body,
    'facts', a.facts, 'video', a.video, 'why', a.why, 'corrections', (
      select coalesce(jsonb_object_agg(c.id, jsonb_build_array(c.was, c.becomes, c.why) order by c.id), '{}')
      from news.correction c where c.article_id = a.id))`;

interface Talk {
  readonly talkId: TopicId;
  readonly shortAddress: string;
}

/** Moves all that was typed of an article out of every reader's way. */
export async function hideArticle(tx: Tx, post: ToHide, at: Date): Promise<void> {
  const { id, request, ground } = post;
  const { rows } = await sql<{ id: number }>`
    insert into news.hidden (post_id, request, ground, hidden_at, words)
    select ${id}, ${request}, ${ground}, ${at}, ${WORDS} from news.article a where a.id = ${id}
    returning id`.execute(tx);
  const hiddenId = rows[0]?.id ?? 0;
  const hidden = await sql<Talk>`
    update news.article set hidden_id = ${hiddenId}, title = null, standfirst = null, body = null,
      facts = null, video = null, why = null
    where id = ${id} returning talk_id as "talkId", short_address as "shortAddress"`.execute(tx);
  await hidePictures(tx, { kind: "article", id }, at);
  await sql`
    update news.correction set was = null, becomes = null, why = null
    where article_id = ${id}`.execute(tx);
  for (const { talkId, shortAddress } of hidden.rows) {
    await retitleTopic(tx, talkId, NO_TITLE);
    await coverQuotes(tx, articlePath(shortAddress));
  }
}

/** Puts back what was hidden. */
export async function restoreArticle(
  tx: Tx,
  { id }: PostName,
  by: Capacity,
  at: Date,
): Promise<void> {
  await restorePictures(tx, { kind: "article", id });
  await sql`
    update news.correction c set was = h.words->'corrections'->c.id::text->>0,
      becomes = h.words->'corrections'->c.id::text->>1, why = h.words->'corrections'->c.id::text->>2
    from news.article a join news.hidden h on h.id = a.hidden_id
    where a.id = ${id} and c.article_id = a.id`.execute(tx);
  const { rows } = await sql<Talk & { title: string }>`
    update news.article a set hidden_id = null, title = h.words->>'title',
      standfirst = h.words->>'standfirst', body = h.words->>'body', facts = h.words->>'facts',
      video = h.words->>'video', why = h.words->>'why'
    from news.hidden h where h.id = a.hidden_id and a.id = ${id}
    returning a.title, a.talk_id as "talkId", a.short_address as "shortAddress"`.execute(tx);
  await sql`
    update news.hidden set words = null, restored_at = ${at}, restored_by = ${keptCapacity(by)}
    where post_id = ${id} and restored_at is null`.execute(tx);
  for (const { talkId, shortAddress, title } of rows) {
    await retitleTopic(tx, talkId, title);
    await uncoverQuotes(tx, articlePath(shortAddress));
  }
}

/** Deletes hidden words whose days are over. */
export async function deleteOldHidden(db: Database, days: number, now: Date): Promise<void> {
  await sql`
    update news.hidden set words = null
    where words is not null and hidden_at < ${addDays(now, -days)}`.execute(db);
}
