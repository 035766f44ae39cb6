import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { SealedBallotId, SealedOutcome } from "./sealed-ballot.ts";

/** What came out, also while only scrutineers may see it. Undefined before there is a result. */
export async function findOutcome(
  db: Reader,
  id: SealedBallotId,
): Promise<SealedOutcome | undefined> {
  const { rows } = await sql<{ outcome: SealedOutcome | null }>`
    select outcome from ballots.sealed_ballot where id = ${id}`.execute(db);
  return rows[0]?.outcome ?? undefined;
}

/** Those that were counted and not shown, whose hours are over. */
export async function listToShow(db: Reader, now: Date): Promise<readonly SealedBallotId[]> {
  const { rows } = await sql<{ id: SealedBallotId }>`
    select id from ballots.sealed_ballot
    where counted_at is not null and shown_at is null
      and counted_at + first_hours * interval '1 hour' <= ${now}
    order by id`.execute(db);
  return rows.map(({ id }) => id);
}
