import type { Tx } from "../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { refusals } from "../words.ts";
import type { Article } from "./article.ts";
import { lockArticle } from "./article-queries.ts";

/** The article that a form names, held until the transaction is over; or that there is none. */
export async function articleIn(tx: Tx, id: number): Promise<Article | Refusal> {
  return (await lockArticle(tx, id)) ?? refuse("not-found", refusals.articles.unknown);
}
