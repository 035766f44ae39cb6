import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { AlbumAt, AlbumName } from "../../../platform/house.ts";
import { draftPath } from "../addresses.ts";
import { words } from "../words.ts";
import { mayPicturesBeSeen, whyNotWritten } from "./article.ts";
import { findArticle, lockArticle } from "./article-queries.ts";

/** An article, for the room that keeps its pictures. */
export async function albumAt(
  db: Reader,
  { kind, id }: AlbumName,
  { isHeld }: { isHeld: boolean } = { isHeld: false },
): Promise<AlbumAt | undefined> {
  if (kind !== "article") return undefined;
  const article = await (isHeld ? lockArticle(db as Tx, id) : findArticle(db, id));
  if (article === undefined) return undefined;
  return {
    title: article.texts?.title ?? words.articles.hidden.noTitle,
    page: draftPath(id),
    whyNotChanged: (personId) => whyNotWritten(article, personId),
    isSeenBy: (actor) =>
      mayPicturesBeSeen(article, actor.kind === "person" ? actor.personId : undefined),
  };
}
