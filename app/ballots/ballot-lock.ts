import { sql } from "kysely";
import type { Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { listSuspendedNow } from "../membership/door.ts";
import type { BallotId } from "./ballot.ts";
import type { VotingFacts } from "./voting.ts";

/** Names these locks among all advisory locks of the database: "BALL" in ASCII. */
const BALLOT_LOCKS = 0x42414c4c;

export interface Voter {
  readonly ballotId: BallotId;
  readonly personId: PersonId;
}

/**
 * What each vote depends on, undefined where there is no such ballot; and a lock that all votes on a ballot share,
 * so that the count waits for those that were begun in time. A lock on the ballot's row would do the same, and
 * make every voter write to that one row.
 */
export async function listVotingFacts(
  tx: Tx,
  voters: readonly Voter[],
  now: Date,
): Promise<readonly (VotingFacts | undefined)[]> {
  const { rows } = await sql<VotingFacts & { lineId: string | null; place: number }>`
    select voter.place, b.opens_at as "opensAt", b.closes_at as "closesAt", r.line_id as "lineId",
      (select array_agg(o.id order by o.number) from ballots.option o where o.ballot_id = b.id)
        as "optionIds",
      pg_advisory_xact_lock_shared(${BALLOT_LOCKS}, b.id::int) as held
    from unnest(
      ${voters.map(({ ballotId }) => ballotId)}::bigint[],
      ${voters.map(({ personId }) => personId)}::uuid[]
    ) with ordinality as voter (ballot_id, person_id, place)
    join ballots.ballot b on b.id = voter.ballot_id
    left join ballots.roll_line r on r.person_id = voter.person_id and r.ballot_id = b.id
  `.execute(tx);
  const people = voters.map(({ personId }) => personId);
  const suspended = await listSuspendedNow(tx, people, now);
  const found = new Map(rows.map((row) => [row.place, row]));
  return voters.map(({ personId }, index) => {
    const row = found.get(index + 1);
    if (row === undefined) return undefined;
    const { opensAt, closesAt, optionIds } = row;
    const isSuspended = suspended.has(personId);
    return { opensAt, closesAt, optionIds, lineId: row.lineId ?? undefined, isSuspended };
  });
}

export const findVotingFacts = async (
  tx: Tx,
  voter: Voter,
  now: Date,
): Promise<VotingFacts | undefined> => (await listVotingFacts(tx, [voter], now))[0];

/** Waits until every vote that was begun is committed or undone, and holds off the next until the count stands. */
export async function waitForVotes(tx: Tx, ballotId: BallotId): Promise<void> {
  await sql`select pg_advisory_xact_lock(${BALLOT_LOCKS}, ${ballotId}::int)`.execute(tx);
}
