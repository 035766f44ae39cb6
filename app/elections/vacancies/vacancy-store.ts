import { sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";

/** Asks somebody who stood in an election whether they want a seat of it, with all that they wrote then. */
export async function offerAgain(
  tx: Tx,
  { electionId, nomination }: { readonly electionId: number; readonly nomination: number },
  at: Date,
): Promise<void> {
  await sql`
    insert into elections.nomination
      (election_id, person_id, state, statement, interests, memberships, answers, picture,
       picture_says, made_at, again_of)
    select ${electionId}, person_id, 'offered', statement, interests, memberships, answers, picture,
      picture_says, ${at}, id
    from elections.nomination where id = ${nomination}`.execute(tx);
}
