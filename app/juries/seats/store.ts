import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Choice, SeatState } from "../challenge.ts";
import type { JuryTables } from "../tables.ts";

const tables = (tx: Tx) => tx.withTables<JuryTables>();

export interface NewSeat {
  readonly number: number;
  readonly personId: PersonId | undefined;
}

/** Gives seats to the next of the lot. One who was forgotten since holds none: the one after them is called. */
export async function addSeats(
  tx: Tx,
  challengeId: number,
  seats: readonly NewSeat[],
  { at, answerBy }: { at: Date; answerBy: Date },
): Promise<void> {
  if (seats.length === 0) return;
  await tables(tx)
    .insertInto("juries.seat")
    .values(
      seats.map(({ number, personId }) => ({
        challenge_id: challengeId,
        number,
        person_id: personId ?? null,
        called_at: at,
        answer_by: answerBy,
      })),
    )
    .execute();
  await tables(tx)
    .updateTable("juries.challenge")
    .set((row) => ({ called: row("called", "+", seats.length) }))
    .where("id", "=", challengeId)
    .execute();
}

export async function saveSeats(tx: Tx, ids: readonly number[], state: SeatState): Promise<void> {
  if (ids.length === 0) return;
  await tables(tx).updateTable("juries.seat").set({ state }).where("id", "in", ids).execute();
}

export async function addVote(
  tx: Tx,
  vote: {
    readonly challengeId: number;
    readonly seatId: number;
    readonly choice: Choice;
    readonly sentence: string | undefined;
  },
): Promise<void> {
  await tables(tx)
    .insertInto("juries.vote")
    .values({
      challenge_id: vote.challengeId,
      seat_id: vote.seatId,
      choice: vote.choice,
      sentence: vote.sentence ?? null,
    })
    .execute();
}
