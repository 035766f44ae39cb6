import { sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";
import type { SealedBallotId } from "./sealed-ballot.ts";

/** So many hours lie between the count and its publication. For whoever has somebody who looks at it first. */
export async function setFirstLook(tx: Tx, id: SealedBallotId, hours: number): Promise<void> {
  await sql`
    update ballots.sealed_ballot set first_hours = ${hours}
    where id = ${id} and counted_at is null`.execute(tx);
}

/** From now on everybody sees it. False where somebody was quicker. */
export async function saveShown(tx: Tx, id: SealedBallotId, at: Date): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update ballots.sealed_ballot set shown_at = ${at}
    where id = ${id} and counted_at is not null and shown_at is null`.execute(tx);
  return numAffectedRows === 1n;
}
