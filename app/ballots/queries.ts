import { sql } from "kysely";
import type { Reader } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { BallotId, BallotOutcome } from "./ballot.ts";
import type { BallotResult } from "./counting/result.ts";
import { isListed } from "./listed-queries.ts";

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

const MOST_LISTED = 100;

/** Whether a list shows somebody the row of `ballots.ballot` at hand. */
const isShown = (personId: PersonId | undefined) =>
  isListed(
    personId &&
      sql`exists (select from ballots.roll_line own where own.ballot_id = ballot.id and own.person_id = ${personId})`,
  );

/** Has this party ever asked its members? Until then it is being founded. */
export async function hasEverOpened(db: Reader): Promise<boolean> {
  const { rows } = await sql`select from ballots.ballot limit 1`.execute(db);
  return rows.length > 0;
}

/** Its voting is over, and its result is not there yet. */
export interface UncountedBallot {
  readonly id: BallotId;
  readonly title: string;
  readonly titleCy: string | null;
  readonly closesAt: Date;
}

/** Ballots without a result. */
export interface RunningBallots {
  /** Those that take votes now, the next to close first. What others did is not in it. */
  readonly open: readonly OpenBallot[];
  /** Those whose time is over and that nobody has counted yet, the newest close first. */
  readonly counting: readonly UncountedBallot[];
}

/**
 * Both in one question: pages ask it often. No more than a hundred of each.
 * @param personId who reads them: whose roll line and vote are looked up, and whose branches' ballots are among them
 */
export async function listRunningBallots(
  db: Reader,
  now: Date,
  personId?: PersonId,
): Promise<RunningBallots> {
  const { rows } = await sql<OpenRow>`
    select b.id, b.path, b.title, b.title_cy as "titleCy", b.question, b.question_cy as "questionCy", b.opens_at, b.closes_at,
      r.line_id is not null as is_on_roll, v.line_id is not null as has_voted
    from (
      (select * from ballots.ballot where closed_at is null and opens_at <= ${now} and closes_at > ${now} and ${isShown(personId)}
        order by closes_at, id limit ${MOST_LISTED})
      union all
      (select * from ballots.ballot where closed_at is null and closes_at <= ${now} and ${isShown(personId)}
        order by closes_at desc, id desc limit ${MOST_LISTED})
    ) b
    left join ballots.roll_line r on r.person_id = ${personId ?? null} and r.ballot_id = b.id
    left join ballots.vote v on v.ballot_id = r.ballot_id and v.line_id = r.line_id`.execute(db);
  const isOpen = ({ closes_at }: OpenRow) => now < closes_at;
  const open = rows
    .filter(isOpen)
    .toSorted(byClose)
    .map(({ opens_at, closes_at, is_on_roll, has_voted, ...row }) => ({
      ...row,
      opensAt: opens_at,
      closesAt: closes_at,
      isOnRoll: personId === undefined ? undefined : is_on_roll,
      hasVoted: personId === undefined ? undefined : has_voted,
    }));
  const counting = rows
    .filter((row) => !isOpen(row))
    .toSorted(byClose)
    .toReversed()
    .map(({ id, title, titleCy, closes_at }) => ({ id, title, titleCy, closesAt: closes_at }));
  return { open, counting };
}

const byClose = (one: OpenRow, other: OpenRow): number =>
  one.closes_at.getTime() - other.closes_at.getTime() || one.id - other.id;

/** Everything that takes votes now, whoever is asked. */
export async function listAllOpen(db: Reader, now: Date): Promise<readonly BallotId[]> {
  const { rows } = await sql<{ id: BallotId }>`
    select id from ballots.ballot where closed_at is null and opens_at <= ${now} and closes_at > ${now}
    order by closes_at, id`.execute(db);
  return rows.map(({ id }) => id);
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

interface Wanted {
  readonly most?: number;
  readonly before?: BallotId | undefined;
  /** Who reads them; without it what the whole party was asked. */
  readonly personId?: PersonId | undefined;
}

/** Those that were counted, the newest ballot first. */
export async function listRecentResults(
  db: Reader,
  { before, most = 20, personId }: Wanted = {},
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
    where closed_at is not null and ${isShown(personId)} and id < ${before ?? Number.MAX_SAFE_INTEGER}
    order by id desc
    limit ${most + 1}`.execute(db);
  const results = rows.slice(0, most).map(({ closed_at, ...row }) => ({
    ...row,
    closedAt: closed_at,
  }));
  return { results, olderThan: rows.length > most ? results.at(-1)?.id : undefined };
}
