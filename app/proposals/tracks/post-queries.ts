import type { Reader } from "../../../platform/database/database.ts";
import type { Proposal } from "../proposal.ts";
import { proposalOf, whole } from "../queries.ts";

/** Posts in one of their states: the first in first. */
export async function listPosts(
  db: Reader,
  state: "rota" | "to-post" | "posted",
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
