import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { PublicPage } from "../../../platform/room.ts";
import { type HidingGround, hiddenIn } from "../../../platform/text/posts.ts";
import { articlePath } from "../addresses.ts";
import type { NewsTables } from "../tables.ts";
import type { Article, Correction, CorrectionOf } from "./article.ts";

const tables = (db: Reader) => db.withTables<NewsTables>();

export const articles = (db: Reader) =>
  tables(db)
    .selectFrom("news.article as a")
    .leftJoin("news.hidden as h", "h.id", "a.hidden_id")
    .select(["a.id", "author_id", "reader_id", "state"])
    .select(["title", "standfirst", "body", "facts", "video"])
    .select(["byline", "branch_id", "place", "written_at", "address", "short_address", "talk_id"])
    .select(["published_at", "withdrawn_at", "why", "a.request"])
    .select(["h.ground", "h.request as hidden_by", "h.hidden_at"]);

type Row = Awaited<ReturnType<ReturnType<typeof articles>["executeTakeFirstOrThrow"]>>;

function textsOf({ title, standfirst, body, facts, video }: Row): Article["texts"] {
  if (title === null || standfirst === null || body === null) return undefined;
  return { title, standfirst, body, facts: facts ?? undefined, video: video ?? undefined };
}

export const articleOf = (row: Row): Article => ({
  id: row.id,
  authorId: row.author_id ?? undefined,
  readerId: row.reader_id ?? undefined,
  state: row.state,
  texts: textsOf(row),
  byline: row.byline,
  branchId: row.branch_id ?? undefined,
  place: row.place ?? undefined,
  address: row.address ?? undefined,
  shortAddress: row.short_address ?? undefined,
  talkId: row.talk_id ?? undefined,
  writtenAt: row.written_at,
  publishedAt: row.published_at ?? undefined,
  withdrawnAt: row.withdrawn_at ?? undefined,
  why: row.why ?? undefined,
  hidden: hiddenIn({
    ground: row.ground as HidingGround | null,
    request: row.hidden_by,
    hidden_at: row.hidden_at,
  }),
  request: row.request ?? undefined,
});

export async function findArticle(db: Reader, id: number): Promise<Article | undefined> {
  const row = await articles(db).where("a.id", "=", id).executeTakeFirst();
  return row && articleOf(row);
}

/** The next article's number. */
export async function drawArticleId(tx: Tx): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    select nextval('news.article_number')::int as id`.execute(tx);
  return rows[0]?.id ?? 0;
}

/** Held until the transaction is over. */
export async function lockArticle(tx: Tx, id: number): Promise<Article | undefined> {
  await sql`select from news.article where id = ${id} for update`.execute(tx);
  return findArticle(tx, id);
}

/** What was published at this address, by either of its two. */
export async function findAtAddress(db: Reader, address: string): Promise<Article | undefined> {
  const row = await articles(db)
    .where((where) =>
      where.or([where("address", "=", address), where("short_address", "=", address)]),
    )
    .executeTakeFirst();
  return row && articleOf(row);
}

/** Which of these addresses are an article's already. */
export async function listTakenAddresses(
  db: Reader,
  addresses: readonly string[],
): Promise<readonly string[]> {
  const rows = await tables(db)
    .selectFrom("news.article")
    .select("address")
    .where("address", "in", [...addresses])
    .execute();
  return rows.flatMap(({ address }) => address ?? []);
}

interface Slice {
  readonly most: number;
  readonly skip?: number;
  /** From the first moment on, and before the second. */
  readonly within?: readonly [Date, Date];
}

/** What everybody reads, the newest first; what was withdrawn or is hidden is left out. */
export async function listPublished(
  db: Reader,
  { most, skip = 0, within }: Slice,
): Promise<readonly Article[]> {
  let wanted = articles(db).where("a.state", "=", "published").where("a.hidden_id", "is", null);
  if (within !== undefined)
    wanted = wanted.where("published_at", ">=", within[0]).where("published_at", "<", within[1]);
  const rows = await wanted
    .orderBy("published_at", "desc")
    .orderBy("a.id", "desc")
    .limit(most)
    .offset(skip)
    .execute();
  return rows.map(articleOf);
}

/** The moment of the first article, from which on there are archives. */
export async function findFirstPublished(db: Reader): Promise<Date | undefined> {
  const row = await tables(db)
    .selectFrom("news.article")
    .select((select) => select.fn.min("published_at").as("at"))
    .where("state", "=", "published")
    .executeTakeFirst();
  return row?.at ?? undefined;
}

const MOST_AT_DESK = 50;
const MOST_TO_DO = 10;

/** What somebody wrote, the newest first. */
export async function listWrittenBy(db: Reader, personId: PersonId): Promise<readonly Article[]> {
  const rows = await articles(db)
    .where("author_id", "=", personId)
    .orderBy("a.id", "desc")
    .limit(MOST_AT_DESK)
    .execute();
  return rows.map(articleOf);
}

/** What somebody reads for others. */
export async function listReadBy(db: Reader, personId: PersonId): Promise<readonly Article[]> {
  const rows = await articles(db)
    .where("reader_id", "=", personId)
    .where("state", "in", ["draft", "waits", "ready"])
    .orderBy("a.id")
    .limit(MOST_AT_DESK)
    .execute();
  return rows.map(articleOf);
}

/** Of others: drafts that want a reader, and published ones of which a correction wants one. */
export async function listWaiting(
  db: Reader,
  personId: PersonId,
): Promise<{ readonly drafts: readonly Article[]; readonly toCorrect: readonly Article[] }> {
  const others = articles(db)
    .where((where) =>
      where.or([where("author_id", "is", null), where("author_id", "!=", personId)]),
    )
    .orderBy("a.id")
    .limit(MOST_AT_DESK);
  const drafts = await others
    .where("a.state", "=", "waits")
    .where("reader_id", "is", null)
    .execute();
  const toCorrect = await others
    .where("a.state", "=", "published")
    .where("a.hidden_id", "is", null)
    .where(
      "a.id",
      "in",
      tables(db)
        .selectFrom("news.correction")
        .select("article_id")
        .where("confirmed_at", "is", null),
    )
    .execute();
  return { drafts: drafts.map(articleOf), toCorrect: toCorrect.map(articleOf) };
}

/** What waits for somebody to publish it, or as its second reader to say something of it. */
export async function listToDo(db: Reader, personId: PersonId): Promise<readonly Article[]> {
  const rows = await articles(db)
    .where((where) =>
      where.or([
        where.and([where("author_id", "=", personId), where("a.state", "=", "ready")]),
        where.and([where("reader_id", "=", personId), where("a.state", "=", "waits")]),
      ]),
    )
    .orderBy("a.id")
    .limit(MOST_TO_DO)
    .execute();
  return rows.map(articleOf);
}

/** How many drafts and corrections of others want a second reader. */
export async function countWaiting(db: Reader, personId: PersonId): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from news.article a
    where author_id is distinct from ${personId} and (
      (state = 'waits' and reader_id is null) or (
        state = 'published' and hidden_id is null and exists (
          select from news.correction c where c.article_id = a.id and c.confirmed_at is null)))`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}

export async function countDrafts(db: Reader, personId: PersonId): Promise<number> {
  const { count } = await tables(db)
    .selectFrom("news.article")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("author_id", "=", personId)
    .where("state", "in", ["draft", "waits", "ready"])
    .executeTakeFirstOrThrow();
  return Number(count);
}

export interface Note {
  readonly id: number;
  readonly isAuthor: boolean;
  readonly says: string;
  readonly at: Date;
}

export async function listNotes(db: Reader, articleId: number): Promise<readonly Note[]> {
  return await tables(db)
    .selectFrom("news.note")
    .select(["id", "is_author as isAuthor", "says", "at"])
    .where("article_id", "=", articleId)
    .orderBy("id")
    .execute();
}

type OfWhat = Pick<NewsTables["news.correction"], "part" | "picture_id">;

const ofWhat = ({ part, picture_id: picture }: OfWhat): CorrectionOf =>
  part === "words" || picture === null ? { part: "words" } : { part, picture };

/** Those that stand, and the one that waits. None of what is hidden. */
export async function listCorrections(
  db: Reader,
  articleId: number,
): Promise<readonly Correction[]> {
  return (await listCorrectionsOf(db, [articleId])).get(articleId) ?? [];
}

/** The same of several, by their numbers. */
export async function listCorrectionsOf(
  db: Reader,
  articleIds: readonly number[],
): Promise<ReadonlyMap<number, readonly Correction[]>> {
  if (articleIds.length === 0) return new Map();
  const rows = await tables(db)
    .selectFrom("news.correction")
    .selectAll()
    .where("article_id", "in", articleIds)
    .orderBy("id")
    .execute();
  const found = rows.flatMap(({ id, article_id, was, becomes, ...row }) => {
    if (was === null || becomes === null) return [];
    const times = { proposedAt: row.proposed_at, confirmedAt: row.confirmed_at ?? undefined };
    const keys = { request: row.request ?? undefined, why: row.why ?? undefined };
    return [{ articleId: article_id, id, of: ofWhat(row), was, becomes, ...times, ...keys }];
  });
  return Map.groupBy(found, ({ articleId }) => articleId);
}

/** What those of these addresses are called that are articles everybody may read. */
export async function titlesOf(
  db: Reader,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const within = `${articlePath("")}`;
  const addresses = paths.flatMap((path) =>
    path.startsWith(within) ? path.slice(within.length) : [],
  );
  if (addresses.length === 0) return new Map();
  const rows = await tables(db)
    .selectFrom("news.article")
    .select(["short_address", "title"])
    .where("short_address", "in", addresses)
    .where("state", "=", "published")
    .execute();
  return new Map(
    rows.flatMap(({ short_address, title }) =>
      short_address === null || title === null ? [] : [[articlePath(short_address), title]],
    ),
  );
}

/** Every article that everybody may read, with when it last became another. */
export async function publicPages(db: Reader): Promise<readonly PublicPage[]> {
  const { rows } = await sql<{ address: string; changedAt: Date }>`
    select address, greatest(published_at, (
      select max(confirmed_at) from news.correction c where c.article_id = a.id)) as "changedAt"
    from news.article a where state = 'published' and hidden_id is null
    order by published_at, id`.execute(db);
  return rows.map(({ address, changedAt }) => ({ path: articlePath(address), changedAt }));
}
