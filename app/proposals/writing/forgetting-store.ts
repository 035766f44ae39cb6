import { sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { forgetText } from "../../drafting/door.ts";
import { proposalPath } from "../addresses.ts";
import type { ProposalTables } from "../tables.ts";

const tables = (tx: Tx) => tx.withTables<ProposalTables>();

/** What a person's going changes: drafts go, support is taken back where it still counts, authorship ends. */
export async function forgetPerson(tx: Tx, personId: PersonId): Promise<void> {
  const theirs = tables(tx)
    .selectFrom("proposals.author")
    .select("proposal_id")
    .where("person_id", "=", personId);
  const alone = await tables(tx)
    .deleteFrom("proposals.proposal")
    .where("state", "=", "draft")
    .where("id", "in", theirs)
    .where((where) =>
      // What others write too is theirs as well.
      where.not(
        where.exists(
          where
            .selectFrom("proposals.author as other")
            .select("other.person_id")
            .whereRef("other.proposal_id", "=", "proposals.proposal.id")
            .where("other.person_id", "!=", personId),
        ),
      ),
    )
    .returning("id")
    .execute();
  for (const { id } of alone) await forgetText(tx, proposalPath(id));
  await tables(tx)
    .updateTable("proposals.proposal")
    .set({ support_count: sql<number>`support_count - 1` })
    .where("id", "in", (select) =>
      select
        .selectFrom("proposals.support")
        .select("proposal_id")
        .where("person_id", "=", personId)
        .whereRef("proposals.support.version", "=", "proposals.proposal.version"),
    )
    .execute();
  for (const table of [
    "proposals.support",
    "proposals.taking",
    "proposals.author",
    "proposals.publication",
  ] as const) {
    await tables(tx).deleteFrom(table).where("person_id", "=", personId).execute();
  }
}
