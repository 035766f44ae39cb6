import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { endHoldingsOf } from "../officers/holding-store.ts";
import type { BranchTables } from "../tables.ts";

const OWN = ["branches.belonging", "branches.nowhere", "branches.pledge"] as const;

/** Whoever is no member any more belongs to no branch, holds none of its offices, and founds none. */
export async function leaveAll(tx: Tx, personId: PersonId, at: Date): Promise<void> {
  await endHoldingsOf(tx, personId, { why: "standing" }, at);
  for (const table of OWN) {
    await tx
      .withTables<BranchTables>()
      .deleteFrom(table)
      .where("person_id", "=", personId)
      .execute();
  }
}
