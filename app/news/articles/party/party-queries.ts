import type { Reader } from "../../../../platform/database/database.ts";
import type { Article } from "../article.ts";
import { articleOf, articles, findArticle, lockArticle } from "../article-queries.ts";

const ofParty = (article: Article | undefined): Article | undefined =>
  article?.byline === "party" ? article : undefined;

/** An article in the party's name, or its draft. */
export const findOfParty = async (db: Reader, id: number): Promise<Article | undefined> =>
  ofParty(await findArticle(db, id));

/** The same, held until the transaction is over. */
export const lockOfParty: typeof lockArticle = async (tx, id) => ofParty(await lockArticle(tx, id));

/** Those that are not published, the newest first: as many as there may be. */
export async function listDraftsOfParty(db: Reader): Promise<readonly Article[]> {
  const rows = await articles(db)
    .where("a.byline", "=", "party")
    .where("published_at", "is", null)
    .orderBy("a.id", "desc")
    .execute();
  return rows.map(articleOf);
}

/** The last ones that everybody reads. */
export async function listPublishedOfParty(db: Reader, most: number): Promise<readonly Article[]> {
  const rows = await articles(db)
    .where("a.byline", "=", "party")
    .where("a.state", "=", "published")
    .where("a.hidden_id", "is", null)
    .orderBy("published_at", "desc")
    .orderBy("a.id", "desc")
    .limit(most)
    .execute();
  return rows.map(articleOf);
}
