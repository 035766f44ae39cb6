import { sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import {
  besidePerson,
  isByPost,
  isSuspended,
  isThere,
  notingPaperVote,
  notingPart,
} from "../membership/door.ts";
import type { Ballot, BallotId, BallotTerms, Choices, LineId, PaperFacts } from "./ballot.ts";
import type { BallotResult } from "./counting/result.ts";
import { addPacks, deletePacks, forgetPacks } from "./on-paper/pack-store.ts";
import { drawRoll, type RollLine, rollHashOf } from "./roll/roll.ts";
import type { BallotsTables } from "./tables.ts";
import type { CastVote } from "./voting/voting.ts";

const tables = (tx: Tx) => tx.withTables<BallotsTables>();

export interface SavedRoll {
  readonly id: BallotId;
  readonly rollHash: string;
}

export interface BallotToOpen {
  readonly terms: BallotTerms;
  readonly people: readonly PersonId[];
  /** Those of them who vote with a code on paper. */
  readonly onPaper: readonly PersonId[];
  readonly shown: Pick<Ballot, "naming" | "unlisted" | "unlistedPercent" | keyof PaperFacts>;
}

/** Writes the ballot, its options and its roll. */
export async function saveBallot(
  tx: Tx,
  { terms, people, onPaper, shown }: BallotToOpen,
): Promise<SavedRoll> {
  const roll = drawRoll(people);
  const { rows } = await sql<{ id: BallotId }>`
    select nextval(pg_get_serial_sequence('ballots.ballot', 'id')) as id`.execute(tx);
  const id = (rows[0] as { id: BallotId }).id;
  const lineIds = roll.map(({ lineId }) => lineId);
  const rollHash = rollHashOf({ ...terms, ...shown, id, rollSize: roll.length }, lineIds);
  await insertBallot(tx, { ...terms, ...shown, id, rollHash, rollSize: roll.length });
  await tables(tx)
    .insertInto("ballots.option")
    .values(
      terms.options.map(({ id: optionId, label, labelCy, text, isAmendment }, index) => ({
        ballot_id: id,
        number: index + 1,
        id: optionId,
        label,
        label_cy: labelCy ?? null,
        text: text ?? null,
        is_amendment: isAmendment === true,
      })),
    )
    .execute();
  await insertRoll(tx, id, roll);
  await addPacks(tx, id, onPaper);
  await forgetExpected(tx, terms.path);
  return { id, rollHash };
}

async function insertBallot(tx: Tx, ballot: Ballot): Promise<void> {
  await tables(tx)
    .insertInto("ballots.ballot")
    .values({
      id: ballot.id,
      path: ballot.path,
      of_branch: ballot.ofBranch ?? null,
      title: ballot.title,
      title_cy: ballot.titleCy ?? null,
      question: ballot.question,
      question_cy: ballot.questionCy ?? null,
      case_for: ballot.cases.for,
      case_against: ballot.cases.against,
      opens_at: ballot.opensAt,
      closes_at: ballot.closesAt,
      majority_numerator: ballot.majority.numerator,
      majority_denominator: ballot.majority.denominator,
      majority_is_at_least: ballot.majority.isAtLeast,
      quorum_percent: String(ballot.quorumPercent),
      quorum_least: ballot.quorumLeast,
      active_members: ballot.activeMembers,
      roll_size: ballot.rollSize,
      roll_hash: ballot.rollHash,
      naming: ballot.naming,
      unlisted: ballot.unlisted,
      unlisted_percent: String(ballot.unlistedPercent),
      on_paper: ballot.onPaper,
      paper_members: ballot.paperMembers,
      paper_percent: String(ballot.paperPercent),
    })
    .execute();
}

const LINES_AT_ONCE = 20_000;

async function insertRoll(tx: Tx, id: BallotId, roll: readonly RollLine[]): Promise<void> {
  for (let from = 0; from < roll.length; from += LINES_AT_ONCE) {
    const some = roll.slice(from, from + LINES_AT_ONCE);
    const lineIds = some.map(({ lineId }) => lineId);
    const people = some.map(({ personId }) => personId);
    await sql`
      insert into ballots.roll_line (ballot_id, line_id, person_id)
      select ${id}, line_id, person_id
      from unnest(${lineIds}::text[], ${people}::uuid[]) as line (line_id, person_id)
    `.execute(tx);
  }
}

/** Names what will be voted on, for the list of what is coming. Said again, it is changed. */
export async function expectBallot(
  tx: Tx,
  expected: Pick<BallotTerms, "path" | "title" | "titleCy" | "opensAt">,
): Promise<void> {
  const { path, title, titleCy, opensAt: opens_at } = expected;
  const title_cy = titleCy ?? null;
  await tables(tx)
    .insertInto("ballots.expected")
    .values({ path, title, title_cy, opens_at })
    .onConflict((conflict) => conflict.column("path").doUpdateSet({ title, title_cy, opens_at }))
    .execute();
}

/** Takes it from the list again: held, back to drafting, withdrawn. Opening the ballot does it too. */
export async function forgetExpected(tx: Tx, path: string): Promise<void> {
  await tables(tx).deleteFrom("ballots.expected").where("path", "=", path).execute();
}

export interface VoteToSave extends CastVote {
  readonly ballotId: BallotId;
  /** Cast with a code on paper. */
  readonly isOnPaper?: true;
}

/**
 * Keeps each vote in the place of an earlier one, and says which lines were kept; no line may stand among the votes
 * twice. Not kept are those whose ballot was counted, or whose voter left or was suspended, since the vote was decided.
 * The ballot's row is shared until the transaction is over: a count waits for it, and a vote that waits for a count sees
 * its result. Nor are those on a line that ended meanwhile: the vote without choices that stands there is met also by
 * whoever began before it was written. That the voters took part is noted with it. In the order of the lines, so that
 * two statements never wait for each other.
 */
export async function keepVotes(
  db: Reader,
  votes: readonly VoteToSave[],
  at: Date,
): Promise<ReadonlySet<LineId>> {
  const voters = (isOnPaper: boolean) => sql<PersonId>`
    select person_id from kept join ballots.roll_line using (ballot_id, line_id)
    where kept.on_paper = ${isOnPaper}`;
  const { rows } = await sql<{ line_id: LineId }>`
    with uncounted as materialized (
      select id from ballots.ballot
      where id = any(${[...new Set(votes.map(({ ballotId }) => ballotId))]}::bigint[])
        and closed_at is null
      order by id for share
    ),
    kept as (
      insert into ballots.vote (ballot_id, line_id, choices, cast_at, on_paper)
      select uncounted.id, cast_now.line_id, cast_now.choices::jsonb, ${at}, cast_now.on_paper
      from unnest(
        ${votes.map(({ ballotId }) => ballotId)}::bigint[],
        ${votes.map(({ lineId }) => lineId)}::text[],
        ${votes.map(({ choices }) => JSON.stringify(choices))}::text[],
        ${votes.map(({ isOnPaper }) => isOnPaper === true)}::boolean[]
      ) as cast_now (ballot_id, line_id, choices, on_paper)
      join uncounted on uncounted.id = cast_now.ballot_id
      join ballots.roll_line r on r.ballot_id = cast_now.ballot_id and r.line_id = cast_now.line_id
      ${besidePerson("r.person_id")}
      where ${isThere} and not ${isSuspended(at)}
        and (${isByPost()} or not cast_now.on_paper)
      order by uncounted.id, cast_now.line_id
      on conflict (ballot_id, line_id) do update set
        choices = excluded.choices, on_paper = excluded.on_paper,
        cast_at = case when vote.choices = excluded.choices then vote.cast_at else excluded.cast_at end,
        changes = vote.changes + (vote.choices <> excluded.choices)::int
      where vote.choices is not null
      returning ballot_id, line_id, on_paper
    ),
    noted as (${notingPart(voters(false), at)}),
    noted_on_paper as (${notingPaperVote(voters(true), at)})
    select line_id from kept`.execute(db);
  return new Set(rows.map((row) => row.line_id));
}

export interface VoteOfPerson {
  readonly personId: PersonId;
  readonly choices: Choices;
  readonly castAt: Date;
}

/** Keeps many votes of the demonstration at once, each on its person's line; who has no line has no vote. */
export async function saveVotes(
  tx: Tx,
  ballotId: BallotId,
  votes: readonly VoteOfPerson[],
): Promise<void> {
  const people = votes.map(({ personId }) => personId);
  const choices = votes.map((vote) => JSON.stringify(vote.choices));
  const instants = votes.map(({ castAt }) => castAt);
  await sql`
    insert into ballots.vote (ballot_id, line_id, choices, cast_at)
    select b.id, r.line_id, v.choices, v.cast_at
    from unnest(${people}::uuid[], ${choices}::jsonb[], ${instants}::timestamptz[])
      as v (person_id, choices, cast_at)
    join ballots.ballot b on b.id = ${ballotId} and b.closed_at is null
      and v.cast_at >= b.opens_at and v.cast_at < b.closes_at
    join ballots.roll_line r on r.ballot_id = b.id and r.person_id = v.person_id
    on conflict (ballot_id, line_id) do nothing`.execute(tx);
}

export interface ClosedBallot {
  readonly ballotId: BallotId;
  readonly result: BallotResult;
  readonly fileHash: string;
  readonly at: Date;
}

export async function saveResult(tx: Tx, closed: ClosedBallot): Promise<void> {
  await tables(tx)
    .updateTable("ballots.ballot")
    .set({
      closed_at: closed.at,
      outcome: closed.result.outcome,
      result: JSON.stringify(closed.result),
      file_hash: closed.fileHash,
    })
    .where("id", "=", closed.ballotId)
    .execute();
  await deletePacks(tx, closed.ballotId);
}

export async function saveReminded(tx: Tx, id: BallotId, at: Date): Promise<void> {
  await tables(tx)
    .updateTable("ballots.ballot")
    .set({ reminded_at: at })
    .where("id", "=", id)
    .execute();
}

/** Takes the person from every roll. Their votes stay: they were cast by a member, and a result stands. */
export async function forgetPerson(tx: Tx, personId: PersonId): Promise<void> {
  await forgetPacks(tx, personId);
  await tables(tx)
    .updateTable("ballots.roll_line")
    .set({ person_id: null })
    .where("person_id", "=", personId)
    .execute();
}
