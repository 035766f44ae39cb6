import { sql } from "kysely";
import type { Reader } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { BallotId, BallotOutcome } from "./ballot.ts";
import type { BallotResult } from "./counting/result.ts";

export interface OpenBallot {
  readonly id: BallotId;
  readonly path: string;
  readonly title: string;
  readonly titleCy: string | null;
  readonly question: string;
  readonly questionCy: string | null;
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** Whether this person stands on its roll; undefined where nobody was named. */
  readonly isOnRoll: boolean | undefined;
  readonly hasVoted: boolean | undefined;
}

interface OpenRow {
  id: BallotId;
  path: string;
  title: string;
  titleCy: string | null;
  question: string;
  questionCy: string | null;
  opens_at: Date;
  closes_at: Date;
  is_on_roll: boolean;
  has_voted: boolean;
}

const MOST_OPEN = 100;

/** Has this party ever asked its members? Until then it is being founded. */
export async function hasEverOpened(db: Reader): Promise<boolean> {
  const { rows } = await sql`select from ballots.ballot limit 1`.execute(db);
  return rows.length > 0;
}

/**
 * Those that take votes now, the next to close first, and no more than a hundred. What others did is not in it.
 * @param personId whose roll line and vote are looked up
 */
export async function listOpenBallots(
  db: Reader,
  now: Date,
  personId?: PersonId,
): Promise<readonly OpenBallot[]> {
  const { rows } = await sql<OpenRow>`
    select b.id, b.path, b.title, b.title_cy as "titleCy", b.question, b.question_cy as "questionCy", b.opens_at, b.closes_at,
      r.line_id is not null as is_on_roll, v.line_id is not null as has_voted
    from ballots.ballot b
    left join ballots.roll_line r on r.person_id = ${personId ?? null} and r.ballot_id = b.id
    left join ballots.vote v on v.ballot_id = r.ballot_id and v.line_id = r.line_id
    where b.closed_at is null and b.opens_at <= ${now} and b.closes_at > ${now}
    order by b.closes_at, b.id
    limit ${MOST_OPEN}`.execute(db);
  return rows.map(({ opens_at, closes_at, is_on_roll, has_voted, ...row }) => ({
    ...row,
    opensAt: opens_at,
    closesAt: closes_at,
    isOnRoll: personId === undefined ? undefined : is_on_roll,
    hasVoted: personId === undefined ? undefined : has_voted,
  }));
}

/** Its voting is over, and its result is not there yet. */
export interface UncountedBallot {
  readonly id: BallotId;
  readonly title: string;
  readonly titleCy: string | null;
  readonly closesAt: Date;
}

/** Those whose time is over and that nobody has counted yet, the newest close first. */
export async function listBeingCounted(db: Reader, now: Date): Promise<readonly UncountedBallot[]> {
  const { rows } = await sql<UncountedBallot>`
    select id, title, title_cy as "titleCy", closes_at as "closesAt" from ballots.ballot
    where closed_at is null and closes_at <= ${now}
    order by closes_at desc, id desc
    limit ${MOST_OPEN}`.execute(db);
  return rows;
}

export interface ExpectedBallot {
  readonly path: string;
  readonly title: string;
  readonly titleCy: string | null;
  readonly opensAt: Date;
}

/** What is coming, the nearest first. */
export async function listExpectedBallots(
  db: Reader,
  most = 20,
): Promise<readonly ExpectedBallot[]> {
  const { rows } = await sql<{
    path: string;
    title: string;
    titleCy: string | null;
    opens_at: Date;
  }>`
    select path, title, title_cy as "titleCy", opens_at from ballots.expected order by opens_at, path limit ${most}
  `.execute(db);
  return rows.map(({ opens_at, ...row }) => ({ ...row, opensAt: opens_at }));
}

export interface RecentResult {
  readonly id: BallotId;
  readonly path: string;
  readonly title: string;
  readonly titleCy: string | null;
  readonly outcome: BallotOutcome;
  readonly closedAt: Date;
  readonly result: BallotResult;
}

export interface ResultSlice {
  readonly results: readonly RecentResult[];
  /** Pass it as `before` for older ones; undefined where there are none. */
  readonly olderThan: BallotId | undefined;
}

/** Those that were counted, the newest ballot first. */
export async function listRecentResults(
  db: Reader,
  { before, most = 20 }: { readonly most?: number; readonly before?: BallotId | undefined } = {},
): Promise<ResultSlice> {
  const { rows } = await sql<{
    id: BallotId;
    path: string;
    title: string;
    titleCy: string | null;
    outcome: BallotOutcome;
    closed_at: Date;
    result: BallotResult;
  }>`
    select id, path, title, title_cy as "titleCy", outcome, closed_at, result from ballots.ballot
    where closed_at is not null and id < ${before ?? Number.MAX_SAFE_INTEGER}
    order by id desc
    limit ${most + 1}`.execute(db);
  const results = rows.slice(0, most).map(({ closed_at, ...row }) => ({
    ...row,
    closedAt: closed_at,
  }));
  return { results, olderThan: rows.length > most ? results.at(-1)?.id : undefined };
}
