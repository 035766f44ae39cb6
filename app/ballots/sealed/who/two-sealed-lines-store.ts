import { sql } from "kysely";
import type { Tx } from "../../../../platform/database/database.ts";
import type { Joined } from "../../../../platform/database/hand-over.ts";
import type { LineId } from "../../ballot.ts";
import type { SealedBallotId, SealedStage } from "../sealed-ballot.ts";
import { shrinkRoll } from "../sealed-store.ts";

interface TwoSealedLines {
  readonly ballotId: SealedBallotId;
  readonly stage: SealedStage;
  /** Of the account that is no more. */
  readonly ends: LineId;
}

/**
 * Of one person two lines on the roll of a sealed ballot: that of the account that goes ends. Before there are codes it
 * leaves the roll, and a list that a registrar has made for the longer one is refused. Afterwards nobody here knows which
 * code is whose: what waits for its devices goes, no spare one is given out for it, and the registrar is asked to take
 * the code back. Where the platform made the codes it kept none, so that nobody can.
 */
export async function joinSealedLines(tx: Tx, joined: Joined): Promise<void> {
  for (const { ballotId, stage, ends } of await lockBoth(tx, joined)) {
    await endDelivery(tx, ballotId, ends);
    if (stage !== "keys" && stage !== "codes") {
      await askToTakeBack(tx, ballotId, ends);
      continue;
    }
    await sql`
      delete from ballots.who_line where ballot_id = ${ballotId} and line_id = ${ends}`.execute(tx);
    await shrinkRoll(tx, ballotId);
  }
}

/** The row of each is held: codes are handed in either before this, or for the shorter roll. */
async function lockBoth(tx: Tx, { kept, other }: Joined): Promise<readonly TwoSealedLines[]> {
  const { rows } = await sql<TwoSealedLines>`
    select b.id as "ballotId", b.stage, o.line_id as ends
    from ballots.who_line k
    join ballots.who_line o on o.ballot_id = k.ballot_id and o.person_id = ${other}
    join ballots.sealed_ballot b on b.id = k.ballot_id
    where k.person_id = ${kept} and b.stage in ('keys', 'codes', 'ready', 'open')
    order by b.id for update of b`.execute(tx);
  return rows;
}

async function askToTakeBack(tx: Tx, id: SealedBallotId, line: LineId): Promise<void> {
  await sql`
    insert into ballots.who_ended (ballot_id, line_id)
    select ${id}, ${line} from ballots.who_registrar
    where ballot_id = ${id} and office is not null`.execute(tx);
}

async function endDelivery(tx: Tx, id: SealedBallotId, line: LineId): Promise<void> {
  for (const table of ["ballots.who_envelope", "ballots.who_line_key"]) {
    await sql`
      delete from ${sql.table(table)} where ballot_id = ${id} and line_id = ${line}`.execute(tx);
  }
  await sql`
    delete from ballots.who_lost
    where ballot_id = ${id} and line_id = ${line} and not is_replaced`.execute(tx);
}
