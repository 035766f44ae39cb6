import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { ProposalTables } from "../tables.ts";

const tables = (tx: Tx) => tx.withTables<ProposalTables>();

/** A second mark of the same member on the same proposal is the first. */
export async function saveMark(tx: Tx, id: number, personId: PersonId, at: Date): Promise<void> {
  await tables(tx)
    .insertInto("proposals.priority")
    .values({ proposal_id: id, person_id: personId, at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** From one proposal, or from all of them. */
export async function removeMarks(tx: Tx, personId: PersonId, id?: number): Promise<void> {
  let gone = tables(tx).deleteFrom("proposals.priority").where("person_id", "=", personId);
  if (id !== undefined) gone = gone.where("proposal_id", "=", id);
  await gone.execute();
}
