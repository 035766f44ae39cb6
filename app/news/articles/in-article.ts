import type { Reader, Tx } from "../../../platform/database/database.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { findVideo, listPictures } from "../../pictures/door.ts";
import { refusals } from "../words.ts";
import type { Article } from "./article.ts";
import { lockArticle } from "./article-queries.ts";
import type { Album } from "./held.ts";

/** The article that a form names, held until the transaction is over; or that there is none. */
export async function articleIn(tx: Tx, id: number): Promise<Article | Refusal> {
  return (await lockArticle(tx, id)) ?? refuse("not-found", refusals.articles.unknown);
}

/** What is shown with its words. */
export async function albumOf(db: Reader, id: number): Promise<Album> {
  const album = { kind: "article", id } as const;
  return { pictures: await listPictures(db, album), film: await findVideo(db, album) };
}

/** The article with that. */
export async function articleWithAlbum(
  tx: Tx,
  id: number,
): Promise<(Album & { readonly article: Article }) | Refusal> {
  const article = await articleIn(tx, id);
  return isRefusal(article) ? article : { article, ...(await albumOf(tx, id)) };
}
