import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { HiddenView } from "../discussion.ts";
import type { HiddenId } from "./hiding.ts";
import { hiddenOf } from "./post-queries.ts";

interface MaybeHidden {
  readonly hiddenId: HiddenId | undefined;
  readonly personId: PersonId | undefined;
}

export type HiddenViewOf = (post: MaybeHidden) => HiddenView | undefined;

/** What stands where posts are hidden, for this viewer. Asks the database only where one of them is. */
export async function hiddenViews(
  db: Reader,
  posts: readonly { readonly hiddenId: HiddenId | undefined }[],
  viewerId: PersonId | undefined,
): Promise<HiddenViewOf> {
  const known = await hiddenOf(
    db,
    posts.map(({ hiddenId }) => hiddenId),
  );
  return ({ hiddenId, personId }) => {
    const hidden = hiddenId && known.get(hiddenId);
    return hidden && { ...hidden, isOwn: viewerId !== undefined && personId === viewerId };
  };
}
