import { type RawBuilder, sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { besidePerson, isSuspended } from "../../membership/door.ts";
import type { BallotId } from "../ballot.ts";
import type { VotingFacts } from "./voting.ts";

export interface Voter {
  readonly ballotId: BallotId;
  readonly personId: PersonId;
}

/** What a vote depended on at that time. */
export interface VotingFactsThen extends VotingFacts {
  readonly at: Date;
}

/**
 * What each vote depends on, undefined where there is no such ballot. Nothing is locked: what may change before the vote
 * is kept, `keepVotes` asks again.
 * @param now a time, or a clock that the statement reads, once for all of them
 */
export async function listVotingFacts(
  db: Reader,
  voters: readonly Voter[],
  now: Date | RawBuilder<Date>,
): Promise<readonly (VotingFactsThen | undefined)[]> {
  const { rows } = await sql<VotingFactsThen & { lineId: string | null; place: number }>`
    select voter.place, clock.at, b.opens_at as "opensAt", b.closes_at as "closesAt", r.line_id as "lineId",
      (select array_agg(o.id order by o.number) from ballots.option o where o.ballot_id = b.id)
        as "optionIds",
      ${isSuspended(sql.ref("clock.at"))} as "isSuspended"
    from (select ${now}::timestamptz as at) as clock
    cross join unnest(
      ${voters.map(({ ballotId }) => ballotId)}::bigint[],
      ${voters.map(({ personId }) => personId)}::uuid[]
    ) with ordinality as voter (ballot_id, person_id, place)
    join ballots.ballot b on b.id = voter.ballot_id
    left join ballots.roll_line r on r.person_id = voter.person_id and r.ballot_id = b.id
    ${besidePerson("voter.person_id")}
  `.execute(db);
  const found = new Map(
    rows.map(({ place, lineId, ...row }) => [place, { ...row, lineId: lineId ?? undefined }]),
  );
  return voters.map((_, index) => found.get(index + 1));
}

export const findVotingFacts = async (
  db: Reader,
  voter: Voter,
  now: Date,
): Promise<VotingFacts | undefined> => (await listVotingFacts(db, [voter], now))[0];
