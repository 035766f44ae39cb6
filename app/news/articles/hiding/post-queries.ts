import { sql } from "kysely";
import type { Reader, Tx } from "../../../../platform/database/database.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { listHiddenIn } from "../../../../platform/text/hidden-lines.ts";
import type { HidingGround, PostName, PostSeen, Posts } from "../../../../platform/text/posts.ts";
import { hiddenPicturePath, hiddenVideoPath } from "../../../pictures/addresses.ts";
import {
  findHiddenVideo,
  findVideosOf,
  listHiddenPictures,
  listPicturesOf,
} from "../../../pictures/door.ts";
import { articlePath, newsPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import { hideArticle, restoreArticle } from "./hiding-store.ts";

const KIND = "article";

/** All that was typed of it, as whoever reports or judges it reads it. */
const TEXT = sql`concat_ws(E'\n\n', a.title, a.standfirst, a.body, a.facts, a.video, a.why,
  (select string_agg(concat_ws(E'\n', c.was, c.becomes, c.why), E'\n' order by c.id)
   from news.correction c where c.article_id = a.id and c.confirmed_at is not null))`;

interface Row {
  readonly id: number;
  readonly author_id: PersonId | null;
  readonly short_address: string;
  readonly text: string;
  readonly ground: HidingGround | null;
  readonly request: number | null;
}

async function find(
  db: Reader,
  _kind: string,
  ids: readonly number[],
): Promise<ReadonlyMap<number, PostSeen>> {
  const { rows } = await sql<Row>`
    select a.id, a.author_id, a.short_address, ${TEXT} as text, h.ground, h.request
    from news.article a left join news.hidden h on h.id = a.hidden_id
    where a.published_at is not null and a.id = any(${[...ids]}::int[])`.execute(db);
  const pictures = await listPicturesOf(
    db,
    KIND,
    rows.map(({ id }) => id),
  );
  const videos = await findVideosOf(
    db,
    KIND,
    rows.map(({ id }) => id),
  );
  return new Map(
    rows.map((row) => {
      const video = videos.get(row.id);
      const said = [
        ...(pictures.get(row.id) ?? []).map(({ alt, credit }) => saidOf(alt, credit)),
        ...(video === undefined ? [] : [saidIn(video.captions)]),
      ];
      return [row.id, seenOf({ ...row, text: [row.text, ...said].join("\n\n") })];
    }),
  );
}

const saidOf = (alt: string, credit: string | undefined): string =>
  [words.articles.hidden.picture(alt), ...(credit === undefined ? [] : [credit])].join("\n");

const saidIn = (captions: string | undefined): string =>
  words.articles.hidden.video(captions ?? "");

function seenOf({ author_id, short_address, text, ground, request }: Row): PostSeen {
  const isHidden = ground !== null && request !== null;
  return {
    path: articlePath(short_address),
    on: { title: words.articles.title, path: newsPath },
    authorId: author_id ?? undefined,
    text: isHidden ? undefined : text,
    hidden: isHidden ? { ground, request } : undefined,
  };
}

async function lock(tx: Tx, { id }: PostName): Promise<void> {
  await sql`select from news.article where id = ${id} for update`.execute(tx);
}

async function findKept(db: Reader, { id }: PostName): Promise<string | undefined> {
  const { rows } = await sql<{ text: string }>`
    select concat_ws(E'\n\n', words->>'title', words->>'standfirst', words->>'body',
      words->>'facts', words->>'video', words->>'why', (
        select string_agg(concat_ws(E'\n', value->>0, value->>1, value->>2), E'\n' order by key)
        from jsonb_each(words->'corrections'))) as text
    from news.hidden where post_id = ${id} and words is not null`.execute(db);
  if (rows[0] === undefined) return undefined;
  const pictures = await listHiddenPictures(db, { kind: KIND, id });
  const said = pictures.map(
    ({ alt, credit, key }) => `${saidOf(alt, credit)}\n${hiddenPicturePath(key)}`,
  );
  const video = await findHiddenVideo(db, { kind: KIND, id });
  const film =
    video === undefined ? [] : [`${saidIn(video.captions)}\n${hiddenVideoPath(video.key)}`];
  return [rows[0].text, ...said, ...film].join("\n\n");
}

export const posts: Posts = {
  kinds: [KIND],
  nameOf: () => words.articles.hidden.kinds.article,
  find,
  hiding: { lock, findKept, hide: hideArticle, restore: restoreArticle },
  listHidden: (db, slice) =>
    listHiddenIn(db, "news.hidden", slice, { kind: sql<string>`${KIND}::text` }),
};
