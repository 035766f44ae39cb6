import { sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";
import type { Joined } from "../../../platform/database/hand-over.ts";
import type { BallotId, LineId } from "../ballot.ts";
import { decideLine } from "./two-lines.ts";

interface TwoLines {
  readonly ballotId: BallotId;
  readonly keptLine: LineId;
  readonly keptCast: Date | null;
  readonly otherLine: LineId;
  readonly otherCast: Date | null;
}

/** On open rolls that hold both, one line goes on. What was counted stays. */
export async function joinLines(tx: Tx, joined: Joined, now: Date): Promise<void> {
  for (const both of await lockBothLines(tx, joined, now)) {
    const { ballotId, keptLine, keptCast, otherLine, otherCast } = both;
    const kept = { lineId: keptLine, castAt: keptCast ?? undefined };
    const other = { lineId: otherLine, castAt: otherCast ?? undefined };
    const { goesOn, ends } = decideLine(kept, other);
    await sql`
      delete from ballots.vote where ballot_id = ${ballotId} and line_id = ${ends}`.execute(tx);
    await sql`
      delete from ballots.pack where ballot_id = ${ballotId} and line_id = ${ends}`.execute(tx);
    await sql`
      update ballots.roll_line set person_id = null
      where ballot_id = ${ballotId} and line_id = ${ends}`.execute(tx);
    await sql`
      update ballots.roll_line set person_id = ${joined.kept}
      where ballot_id = ${ballotId} and line_id = ${goesOn}`.execute(tx);
  }
}

async function lockBothLines(
  tx: Tx,
  { kept, other }: Joined,
  now: Date,
): Promise<readonly TwoLines[]> {
  const { rows } = await sql<TwoLines>`
    select b.id as "ballotId", k.line_id as "keptLine", o.line_id as "otherLine",
      (select v.cast_at from ballots.vote v where v.ballot_id = b.id and v.line_id = k.line_id) as "keptCast",
      (select v.cast_at from ballots.vote v where v.ballot_id = b.id and v.line_id = o.line_id) as "otherCast"
    from ballots.roll_line k
    join ballots.roll_line o on o.ballot_id = k.ballot_id and o.person_id = ${other}
    join ballots.ballot b on b.id = k.ballot_id and b.closed_at is null and b.closes_at > ${now}
    where k.person_id = ${kept}
    order by b.id
    for update of k, o`.execute(tx);
  return rows;
}
