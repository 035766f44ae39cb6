import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { ProposalTables } from "../tables.ts";

/** How often each day brought support, oldest first, for the picture of support over time. */
export async function listSupportDays(
  db: Reader,
  proposalId: number,
): Promise<readonly { at: Date; count: number }[]> {
  const rows = await db
    .withTables<ProposalTables>()
    .selectFrom("proposals.support")
    .innerJoin("proposals.proposal", "proposals.proposal.id", "proposals.support.proposal_id")
    .whereRef("proposals.support.version", "=", "proposals.proposal.version")
    .where("proposal_id", "=", proposalId)
    .select([
      sql<Date>`date_trunc('day', proposals.support.at)`.as("day"),
      (select) => select.fn.countAll<number>().as("count"),
    ])
    .groupBy("day")
    .orderBy("day")
    .execute();
  let sum = 0;
  return rows.map(({ day, count }) => {
    sum += count;
    return { at: day, count: sum };
  });
}
