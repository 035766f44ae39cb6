import { sql } from "kysely";
import type { Reader } from "../../../../platform/database/database.ts";
import type { SealedBallotId } from "../sealed-ballot.ts";

/** Those of these codes' public halves with which a ballot stands in the public file. */
export async function listVotedWith(
  db: Reader,
  id: SealedBallotId,
  credentials: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ credential: string }>`
    select distinct credential from ballots.box_event
    where ballot_id = ${id} and type = 'Ballot' and credential = any(${credentials}::text[])`.execute(
    db,
  );
  return rows.map(({ credential }) => credential);
}
