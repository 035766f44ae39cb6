import { sql } from "kysely";
import type { Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import {
  type ActingNow,
  actingColumns,
  besidePerson,
  suspensionsHeldOff,
} from "../membership/door.ts";
import type { BallotId } from "./ballot.ts";
import type { VotingFacts } from "./voting.ts";

/** Names these locks among all advisory locks of the database: "BALL" in ASCII. */
const BALLOT_LOCKS = 0x42414c4c;

export interface Voter {
  readonly ballotId: BallotId;
  readonly personId: PersonId;
}

/** What a vote depends on, and what is known of the voter beside. */
export type VoterFacts = VotingFacts & ActingNow;

/**
 * A lock that all votes on a ballot share, so that the count waits for those that were begun in time. A lock on the
 * ballot's row would do the same, and make every voter write to that one row. By itself, before anything is read:
 * what is read after it is what stands until the transaction is over.
 */
async function holdOffCounts(tx: Tx, voters: readonly Voter[]): Promise<void> {
  const ballots = [...new Set(voters.map(({ ballotId }) => ballotId))];
  await sql`
    select pg_advisory_xact_lock_shared(${sql.lit(BALLOT_LOCKS)}, b.id::int), ${suspensionsHeldOff}
    from ballots.ballot b where b.id = any(${ballots}::bigint[])`.execute(tx);
}

/** What each vote depends on, undefined where there is no such ballot. Held until the transaction is over. */
export async function listVotingFacts(
  tx: Tx,
  voters: readonly Voter[],
  now: Date,
): Promise<readonly (VoterFacts | undefined)[]> {
  await holdOffCounts(tx, voters);
  const { rows } = await sql<VoterFacts & { lineId: string | null; place: number }>`
    select voter.place, b.opens_at as "opensAt", b.closes_at as "closesAt", r.line_id as "lineId",
      (select array_agg(o.id order by o.number) from ballots.option o where o.ballot_id = b.id)
        as "optionIds",
      ${actingColumns(now)}
    from unnest(
      ${voters.map(({ ballotId }) => ballotId)}::bigint[],
      ${voters.map(({ personId }) => personId)}::uuid[]
    ) with ordinality as voter (ballot_id, person_id, place)
    join ballots.ballot b on b.id = voter.ballot_id
    left join ballots.roll_line r on r.person_id = voter.person_id and r.ballot_id = b.id
    ${besidePerson("voter.person_id")}
  `.execute(tx);
  const found = new Map(
    rows.map(({ place, lineId, ...row }) => [place, { ...row, lineId: lineId ?? undefined }]),
  );
  return voters.map((_, index) => found.get(index + 1));
}

export const findVotingFacts = async (
  tx: Tx,
  voter: Voter,
  now: Date,
): Promise<VoterFacts | undefined> => (await listVotingFacts(tx, [voter], now))[0];

/** Waits until every vote that was begun is committed or undone, and holds off the next until the count stands. */
export async function waitForVotes(tx: Tx, ballotId: BallotId): Promise<void> {
  await sql`select pg_advisory_xact_lock(${BALLOT_LOCKS}, ${ballotId}::int)`.execute(tx);
}
