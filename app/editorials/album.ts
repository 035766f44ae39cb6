import type { Reader, Tx } from "../../platform/database/database.ts";
import type { AlbumAt, AlbumName } from "../../platform/house.ts";
import { refuse } from "../../platform/refusal.ts";
import { findOfParty, isDraft, lockOfParty, whyNotStanding } from "../news/door.ts";
import { whyNotEarly, whyNotWriter } from "../press/door.ts";
import { editorialPath } from "./addresses.ts";
import { refusals, words } from "./words.ts";

/** An article in the party's name, for the room that keeps its pictures. */
export async function albumAt(
  db: Reader,
  { kind, id }: AlbumName,
  { isHeld }: { isHeld: boolean } = { isHeld: false },
): Promise<AlbumAt | undefined> {
  if (kind !== "article") return undefined;
  const article = await (isHeld ? lockOfParty(db as Tx, id) : findOfParty(db, id));
  if (article === undefined) return undefined;
  const isUnpublished = isDraft(article);
  return {
    title: article.texts?.title ?? words.title,
    page: editorialPath(id),
    whyNotChanged: async (actor) => {
      // Nobody else is told that there is one.
      if ((await whyNotWriter(db, actor)) !== undefined)
        return refuse("not-found", refusals.unknown);
      return isUnpublished ? undefined : refuse("conflict", refusals.isPublished);
    },
    isOpen: whyNotStanding(article) === undefined,
    isSeenBy: async (actor) => isUnpublished && (await whyNotEarly(db, actor)) === undefined,
  };
}
