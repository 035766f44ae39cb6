import { sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";
import type { Joined } from "../../../platform/database/hand-over.ts";
import { takeLock } from "../../../platform/database/named-lock.ts";
import type { BallotId, LineId } from "../ballot.ts";
import { decideLine } from "./two-lines.ts";

/** A roll is drawn either before two accounts become one, which then sees both lines, or after it, with one of them. */
export const waitForRolls = (tx: Tx): Promise<void> => takeLock(tx, "ballots.rolls");

interface TwoLines {
  readonly ballotId: BallotId;
  readonly keptLine: LineId;
  readonly otherLine: LineId;
}

/** On rolls that hold both and are not counted, one line goes on. What was counted stays. */
export async function joinLines(tx: Tx, joined: Joined): Promise<void> {
  await waitForRolls(tx);
  for (const { ballotId, keptLine, otherLine } of await shareUncounted(tx, joined)) {
    const castAt = await stopVotes(tx, ballotId, [keptLine, otherLine]);
    const { goesOn, ends } = decideLine(
      { lineId: keptLine, castAt: castAt.get(keptLine) },
      { lineId: otherLine, castAt: castAt.get(otherLine) },
    );
    await letVote(tx, ballotId, goesOn);
    await endLine(tx, ballotId, ends);
    await sql`
      update ballots.roll_line set person_id = ${joined.kept}
      where ballot_id = ${ballotId} and line_id = ${goesOn}`.execute(tx);
  }
}

/** A count waits until this transaction is over, as it does for votes; a ballot that is counted just now is not among them. */
async function shareUncounted(tx: Tx, { kept, other }: Joined): Promise<readonly TwoLines[]> {
  const { rows } = await sql<TwoLines>`
    select b.id as "ballotId", k.line_id as "keptLine", o.line_id as "otherLine"
    from ballots.roll_line k
    join ballots.roll_line o on o.ballot_id = k.ballot_id and o.person_id = ${other}
    join ballots.ballot b on b.id = k.ballot_id and b.closed_at is null
    where k.person_id = ${kept}
    order by b.id
    for share of b`.execute(tx);
  return rows;
}

/**
 * Takes the one place on which a vote for each of these lines is kept, where none is with an empty one. A vote that came
 * to it first is waited for; one that comes later waits, even if it saw the roll before. Answers when each was cast. In
 * the order in which votes are kept.
 */
async function stopVotes(
  tx: Tx,
  ballotId: BallotId,
  lineIds: readonly LineId[],
): Promise<ReadonlyMap<LineId, Date | undefined>> {
  const { rows } = await sql<{ lineId: LineId; castAt: Date | null }>`
    insert into ballots.vote as v (ballot_id, line_id, choices, cast_at)
    select ${ballotId}, line_id, null, null
    from unnest(${lineIds.toSorted()}::text[]) with ordinality as line (line_id, place)
    order by place
    on conflict (ballot_id, line_id) do update set changes = v.changes
    returning line_id as "lineId", cast_at as "castAt"`.execute(tx);
  return new Map(rows.map(({ lineId, castAt }) => [lineId, castAt ?? undefined]));
}

/** Of a vote that was cast nothing changes. */
async function letVote(tx: Tx, ballotId: BallotId, lineId: LineId): Promise<void> {
  await sql`
    delete from ballots.vote
    where ballot_id = ${ballotId} and line_id = ${lineId} and choices is null`.execute(tx);
}

/** What was cast on it goes, and the empty vote stays for good. */
async function endLine(tx: Tx, ballotId: BallotId, lineId: LineId): Promise<void> {
  await sql`
    delete from ballots.pack where ballot_id = ${ballotId} and line_id = ${lineId}`.execute(tx);
  await sql`
    update ballots.vote set choices = null, cast_at = null, changes = 0, on_paper = false
    where ballot_id = ${ballotId} and line_id = ${lineId}`.execute(tx);
  await sql`
    update ballots.roll_line set person_id = null
    where ballot_id = ${ballotId} and line_id = ${lineId}`.execute(tx);
}
