import type { Tx } from "../../../platform/database/database.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { listPictures, type Picture } from "../../pictures/door.ts";
import { refusals } from "../words.ts";
import type { Article } from "./article.ts";
import { lockArticle } from "./article-queries.ts";

/** The article that a form names, held until the transaction is over; or that there is none. */
export async function articleIn(tx: Tx, id: number): Promise<Article | Refusal> {
  return (await lockArticle(tx, id)) ?? refuse("not-found", refusals.articles.unknown);
}

/** The same with its pictures. */
export async function articleWithPictures(
  tx: Tx,
  id: number,
): Promise<{ readonly article: Article; readonly pictures: readonly Picture[] } | Refusal> {
  const article = await articleIn(tx, id);
  if (isRefusal(article)) return article;
  return { article, pictures: await listPictures(tx, { kind: "article", id }) };
}
