import { sql } from "kysely";
import type { Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { BallotId } from "./ballot.ts";
import type { VotingFacts } from "./voting.ts";

/** Names these locks among all advisory locks of the database: "BALL" in ASCII. */
const BALLOT_LOCKS = 0x42414c4c;

/**
 * What a vote depends on; and a lock that all votes on a ballot share, so that the count waits for those that
 * were begun in time. A lock on the ballot's row would do the same, and make every voter write to that one row.
 */
export async function findVotingFacts(
  tx: Tx,
  ballotId: BallotId,
  personId: PersonId,
): Promise<VotingFacts | undefined> {
  const { rows } = await sql<VotingFacts & { lineId: string | null; held: string }>`
    select b.opens_at as "opensAt", b.closes_at as "closesAt", r.line_id as "lineId",
      (select array_agg(o.id order by o.number) from ballots.option o where o.ballot_id = b.id)
        as "optionIds",
      pg_advisory_xact_lock_shared(${BALLOT_LOCKS}, b.id::int) as held
    from ballots.ballot b
    left join ballots.roll_line r on r.person_id = ${personId} and r.ballot_id = b.id
    where b.id = ${ballotId}`.execute(tx);
  const row = rows[0];
  if (row === undefined) return undefined;
  const { opensAt, closesAt, optionIds } = row;
  return { opensAt, closesAt, optionIds, lineId: row.lineId ?? undefined };
}

/** Waits until every vote that was begun is committed or undone, and holds off the next until the count stands. */
export async function waitForVotes(tx: Tx, ballotId: BallotId): Promise<void> {
  await sql`select pg_advisory_xact_lock(${BALLOT_LOCKS}, ${ballotId}::int)`.execute(tx);
}
