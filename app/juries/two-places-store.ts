import { sql } from "kysely";
import type { Tx } from "../../platform/database/database.ts";
import type { Joined } from "../../platform/database/hand-over.ts";
import { saveSeats } from "./seats/store.ts";
import { removeChallenger } from "./store.ts";
import type { JuryTables } from "./tables.ts";

const tables = (tx: Tx) => tx.withTables<JuryTables>();

/** Two accounts become one: one person is counted once among challengers, and votes once on a jury. */
export async function joinPlaces(tx: Tx, joined: Joined): Promise<void> {
  await joinChallengers(tx, joined);
  for (const places of await lockVotedSeats(tx, joined)) await joinSeats(tx, joined, places);
}

/** While members can still join; a challenge that stands has been counted. */
async function joinChallengers(tx: Tx, { kept, other }: Joined): Promise<void> {
  const { rows } = await sql<{ id: number }>`
    select c.id from juries.challenge c
    join juries.challenger k on k.challenge_id = c.id and k.person_id = ${kept}
    join juries.challenger o on o.challenge_id = c.id and o.person_id = ${other}
    where c.state = 'open'
    order by c.id for update of c`.execute(tx);
  for (const { id } of rows) await removeChallenger(tx, id, other);
}

interface Places {
  readonly challengeId: number;
  /** The other account has voted on it. */
  readonly otherSeat: number;
  readonly keptSeat: number | null;
  readonly hasKeptVoted: boolean;
}

/** On juries that have no verdict yet. A seat from which nobody voted is emptied with its account, and called anew. */
async function lockVotedSeats(tx: Tx, { kept, other }: Joined): Promise<readonly Places[]> {
  const { rows } = await sql<Places>`
    select c.id as "challengeId", o.id as "otherSeat", k.id as "keptSeat",
      coalesce(k.state = 'voted', false) as "hasKeptVoted"
    from juries.challenge c
    join juries.seat o on o.challenge_id = c.id and o.person_id = ${other} and o.state = 'voted'
    left join juries.seat k on k.challenge_id = c.id and k.person_id = ${kept}
    where c.state = 'sitting'
    order by c.id for update of c`.execute(tx);
  return rows;
}

/** Of two votes the kept account's stays; of one vote, its seat is theirs, and they are not called again. */
async function joinSeats(tx: Tx, { kept }: Joined, places: Places): Promise<void> {
  const { challengeId, otherSeat, keptSeat, hasKeptVoted } = places;
  const gone = hasKeptVoted ? otherSeat : keptSeat;
  if (gone !== null) {
    await tables(tx).deleteFrom("juries.vote").where("seat_id", "=", gone).execute();
    await saveSeats(tx, [gone], "replaced");
    await saveHolder(tx, gone, null);
  }
  if (hasKeptVoted) return;
  await saveHolder(tx, otherSeat, kept);
  await tables(tx)
    .updateTable("juries.pool_entry")
    .set({ person_id: null })
    .where("challenge_id", "=", challengeId)
    .where("person_id", "=", kept)
    .execute();
}

const saveHolder = (tx: Tx, seatId: number, person_id: Joined["kept"] | null) =>
  tables(tx).updateTable("juries.seat").set({ person_id }).where("id", "=", seatId).execute();
