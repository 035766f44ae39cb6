import type { Reader } from "../../../platform/database/database.ts";
import type { Proposal } from "../proposal.ts";
import { proposalOf, whole } from "../queries.ts";

/** States in which posts are listed. */
export type ListedState = "rota" | "to-post" | "posted" | "not-posted";

/** Posts in one of their states: the first in first. */
export async function listPosts(
  db: Reader,
  state: ListedState,
  most: number,
): Promise<readonly Proposal[]> {
  const rows = await whole(db)
    .where("kind", "=", "post")
    .where("state", "=", state)
    .orderBy("entered_at")
    .orderBy("id")
    .limit(most)
    .execute();
  return rows.map(proposalOf);
}
