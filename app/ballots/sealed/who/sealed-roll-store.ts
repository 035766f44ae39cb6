import { sql } from "kysely";
import type { Tx } from "../../../../platform/database/database.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { drawRoll } from "../../roll/roll.ts";
import type { SealedBallotId } from "../sealed-ballot.ts";
import type { WhoTables } from "./who-tables.ts";

const LINES_AT_ONCE = 20_000;

/** Gives everybody who may vote a random line. Written in the order of the lines, so that no order tells who is who. */
export async function freezeSealedRoll(
  tx: Tx,
  id: SealedBallotId,
  electorate: readonly PersonId[],
  never: readonly PersonId[],
): Promise<void> {
  const roll = drawRoll(electorate);
  for (let from = 0; from < roll.length; from += LINES_AT_ONCE) {
    const some = roll.slice(from, from + LINES_AT_ONCE);
    await sql`
      insert into ballots.who_line (ballot_id, line_id, person_id)
      select ${id}, line_id, person_id from unnest(
        ${some.map(({ lineId }) => lineId)}::text[],
        ${some.map(({ personId }) => personId)}::uuid[]
      ) as line (line_id, person_id)`.execute(tx);
  }
  await sql`
    insert into ballots.who_never (ballot_id, person_id)
    select distinct ${id}::bigint, person_id from unnest(${never}::uuid[]) as one (person_id)`.execute(
    tx,
  );
}

/** Takes the person from every roll of a sealed ballot. Whatever they cast stays: nobody knows what it is. */
export async function forgetVoter(tx: Tx, personId: PersonId): Promise<void> {
  const tables = tx.withTables<WhoTables>();
  await tables
    .updateTable("ballots.who_line")
    .set({ person_id: null })
    .where("person_id", "=", personId)
    .execute();
  await tables.deleteFrom("ballots.who_never").where("person_id", "=", personId).execute();
}
