import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { AlbumAt, AlbumName } from "../../../platform/house.ts";
import { mayInGoodStanding, personWho } from "../../membership/door.ts";
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
  // What stands in nobody's name is the room's above.
  if (article === undefined || article.byline === "party") return undefined;
  return {
    title: article.texts?.title ?? words.articles.hidden.noTitle,
    page: draftPath(id),
    whyNotChanged: async (actor) => whyNotWritten(article, personWho(actor).personId),
    isOpen: mayPicturesBeSeen(article, undefined),
    // As at the desk: nobody else reads there.
    isSeenBy: async (actor) =>
      actor.kind === "person" &&
      mayInGoodStanding(actor) === undefined &&
      mayPicturesBeSeen(article, actor.personId),
  };
}
