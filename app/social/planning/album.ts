import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { AlbumAt, AlbumName } from "../../../platform/house.ts";
import { refuse } from "../../../platform/refusal.ts";
import { findProposal, isBy, lockPost } from "../../proposals/door.ts";
import { planPostPath } from "../addresses.ts";
import { refusals } from "../words.ts";
import { isOpenToPlanning } from "./acts/plan-post.ts";

/** A post, for the room that keeps its pictures: its author's until the rota has decided. */
export async function albumAt(
  db: Reader,
  { kind, id }: AlbumName,
  { isHeld }: { isHeld: boolean } = { isHeld: false },
): Promise<AlbumAt | undefined> {
  if (kind !== "post") return undefined;
  const post = await (isHeld ? lockPost(db as Tx, id) : findProposal(db, id));
  if (post === undefined || post.kind !== "post") return undefined;
  const isDraft = post.stay.state === "draft";
  return {
    title: post.title,
    page: planPostPath(id),
    whyNotChanged: async (actor) => {
      if (!isBy(post, actor)) {
        return isDraft
          ? refuse("not-found", refusals.noPost)
          : refuse("not-allowed", refusals.plan.notAuthor);
      }
      return isOpenToPlanning(post.stay) ? undefined : refuse("conflict", refusals.decided);
    },
    // What two keys hold is shown to nobody.
    isOpen: !isDraft && post.stay.state !== "held" && post.stay.state !== "taken-down",
    isSeenBy: async (actor) => isDraft && isBy(post, actor),
  };
}
