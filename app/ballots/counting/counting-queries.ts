import type { MotionBallot } from "@breakthrough/tally";
import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { BallotId, Choices, LineId } from "../ballot.ts";
import { type BallotRow, ballotColumns, ballotOf, type FoundBallot } from "../ballot-queries.ts";
import type { PastClose } from "./closing.ts";

/** Those whose time is over and that are not counted yet, however long ago that was. */
export async function listDue(db: Reader, now: Date): Promise<readonly BallotId[]> {
  const { rows } = await sql<{ id: BallotId }>`
    select id from ballots.ballot where closed_at is null and closes_at <= ${now}
    order by closes_at, id`.execute(db);
  return rows.map(({ id }) => id);
}

/**
 * Locks the ballot for its count, when every vote that was begun is committed or undone; until then it waits. Undefined
 * where it was counted.
 */
export async function lockUncounted(tx: Tx, id: BallotId): Promise<FoundBallot | undefined> {
  const { rows } = await sql<BallotRow>`
    select ${ballotColumns} from ballots.ballot b
    where b.id = ${id} and b.closed_at is null
    for update of b`.execute(tx);
  return rows[0] && ballotOf(rows[0]);
}

/** The votes, alike ones together. */
export async function countVotes(tx: Tx, ballot: PastClose): Promise<readonly MotionBallot[]> {
  const { rows } = await sql<{ choices: Choices; count: number }>`
    select choices, count(*) as count from ballots.vote
    where ballot_id = ${ballot.id} and choices is not null group by choices`.execute(tx);
  return rows;
}

/** How many of them were cast with a code on paper. */
export async function countPaperVotes(tx: Tx, ballot: PastClose): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from ballots.vote
    where ballot_id = ${ballot.id} and on_paper`.execute(tx);
  return rows[0]?.count ?? 0;
}

export interface CountedLine {
  readonly lineId: LineId;
  /** Undefined where no vote was cast. */
  readonly choices: Choices | undefined;
  /** Was it cast with a code on paper? */
  readonly isOnPaper?: boolean;
}

const LINES_AT_ONCE = 10_000;

/** Every line of the roll with its vote, ascending, in batches: a roll may be larger than the memory. */
export async function* readLines(
  db: Reader,
  ballot: PastClose,
): AsyncGenerator<readonly CountedLine[]> {
  let after = "";
  for (;;) {
    const { rows } = await sql<{
      line_id: LineId;
      choices: Choices | null;
      on_paper: boolean | null;
    }>`
      select r.line_id, v.choices, v.on_paper
      from ballots.roll_line r
      left join ballots.vote v on v.ballot_id = r.ballot_id and v.line_id = r.line_id
      where r.ballot_id = ${ballot.id} and r.line_id > ${after}
      order by r.line_id limit ${LINES_AT_ONCE}`.execute(db);
    if (rows.length > 0)
      yield rows.map(({ line_id: lineId, choices, on_paper }) => ({
        ...{ lineId, choices: choices ?? undefined },
        isOnPaper: on_paper === true,
      }));
    if (rows.length < LINES_AT_ONCE) return;
    after = rows.at(-1)?.line_id ?? "";
  }
}
