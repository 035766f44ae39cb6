import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { BallotId } from "../ballot.ts";
import type { LetterBallot } from "./letters.ts";
import type { RollLine } from "./roll.ts";

export interface BallotToRemind extends LetterBallot {
  readonly opensAt: Date;
}

/** Those to remind of: they were opened a while ago, close soon, and nobody was reminded yet. */
export async function listToRemind(
  db: Reader,
  { now, openedBefore, closeBefore }: { now: Date; openedBefore: Date; closeBefore: Date },
): Promise<readonly BallotId[]> {
  const { rows } = await sql<{ id: BallotId }>`
    select id from ballots.ballot
    where closed_at is null and reminded_at is null
      and opens_at <= ${openedBefore} and closes_at > ${now} and closes_at <= ${closeBefore}
    order by closes_at, id`.execute(db);
  return rows.map(({ id }) => id);
}

/** Locks it; undefined where somebody else has reminded, or is at it. */
export async function lockToRemind(tx: Tx, id: BallotId): Promise<BallotToRemind | undefined> {
  const { rows } = await sql<BallotToRemind>`
    select id, title, title_cy as "titleCy", opens_at as "opensAt", closes_at as "closesAt"
    from ballots.ballot
    where id = ${id} and reminded_at is null and closed_at is null
    for update skip locked`.execute(tx);
  return rows[0];
}

/** Who has not voted, whether or not they still may. Their number is known to nobody: it goes nowhere but the outbox. */
export async function listWithoutVote(tx: Tx, id: BallotId): Promise<readonly RollLine[]> {
  const { rows } = await sql<RollLine>`
    select r.line_id as "lineId", r.person_id as "personId" from ballots.roll_line r
    where r.ballot_id = ${id} and r.person_id is not null and not exists (
      select from ballots.vote v where v.ballot_id = r.ballot_id and v.line_id = r.line_id)
    order by r.line_id`.execute(tx);
  return rows;
}

/**
 * For each of these people the open ballots on whose roll they stand and in which they have not voted, the next to close
 * first. Whoever has none is not in it.
 */
export async function listWaitingFor(
  db: Reader,
  people: readonly PersonId[],
  now: Date,
): Promise<ReadonlyMap<PersonId, readonly LetterBallot[]>> {
  const { rows } = await sql<LetterBallot & { personId: PersonId }>`
    select r.person_id as "personId", b.id, b.title, b.title_cy as "titleCy", b.closes_at as "closesAt"
    from ballots.ballot b
    join ballots.roll_line r on r.ballot_id = b.id and r.person_id = any(${[...people]}::uuid[])
    where b.closed_at is null and b.opens_at <= ${now} and b.closes_at > ${now}
      and not exists (
        select from ballots.vote v where v.ballot_id = r.ballot_id and v.line_id = r.line_id)
    order by b.closes_at, b.id`.execute(db);
  const waiting = Map.groupBy(rows, ({ personId }) => personId);
  return new Map(
    [...waiting].map(([id, ballots]) => [id, ballots.map(({ personId: _, ...one }) => one)]),
  );
}
