import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { ElectionTables } from "../tables.ts";

export async function addApproved(
  tx: Tx,
  approved: { readonly personId: PersonId; readonly electionId: number; readonly until: Date },
  since: Date,
): Promise<void> {
  await tx
    .withTables<ElectionTables>()
    .insertInto("elections.approved")
    .values({
      person_id: approved.personId,
      election_id: approved.electionId,
      since,
      until: approved.until,
    })
    .execute();
}
