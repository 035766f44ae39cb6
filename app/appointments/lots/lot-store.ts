import type { Draw } from "@breakthrough/sortition";
import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { PreparedLot } from "../../record/door.ts";
import type { Office } from "../../rulebook/door.ts";
import type { AppointmentTables } from "../tables.ts";
import type { LotEnding, SeatState } from "./lot.ts";

const tables = (tx: Tx) => tx.withTables<AppointmentTables>();
const set = (tx: Tx, id: number) => tables(tx).updateTable("appointments.lot").where("id", "=", id);

export async function saveWilling(tx: Tx, office: Office, personId: PersonId, at: Date) {
  await tables(tx)
    .insertInto("appointments.willing")
    .values({ office, person_id: personId, since: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Of one office, or of all. */
export async function removeWilling(tx: Tx, personId: PersonId, office?: Office): Promise<void> {
  let gone = tables(tx).deleteFrom("appointments.willing").where("person_id", "=", personId);
  if (office !== undefined) gone = gone.where("office", "=", office);
  await gone.execute();
}

export interface NewLot {
  readonly id: number;
  readonly office: Office;
  readonly seats: number;
  readonly closesAt: Date;
  readonly drawHours: number;
  readonly answerDays: number;
  readonly standDays: number;
}

export async function addLot(tx: Tx, lot: NewLot, at: Date): Promise<void> {
  await tables(tx)
    .insertInto("appointments.lot")
    .values({
      id: lot.id,
      office: lot.office,
      seats: lot.seats,
      opened_at: at,
      closes_at: lot.closesAt,
      draw_hours: lot.drawHours,
      answer_days: lot.answerDays,
      stand_days: lot.standDays,
    })
    .execute();
}

/** Fixes what the lot will be drawn from. From here on none of it changes. */
export async function saveFixed(tx: Tx, id: number, lot: PreparedLot): Promise<void> {
  await set(tx, id)
    .set({
      state: "fixed",
      draw_at: lot.drawAt,
      pool_size: lot.entries.length,
      pool_hash: lot.poolHash,
      secret: lot.secret,
      secret_commitment: lot.secretCommitment,
      promised: JSON.stringify(lot.promised),
    })
    .execute();
  await tables(tx)
    .insertInto("appointments.pool_entry")
    .values(
      lot.entries.map(({ commitment, personId, salt }, place) => ({
        ...{ lot_id: id, place, commitment, salt },
        person_id: personId,
      })),
    )
    .execute();
}

export async function saveDrawn(tx: Tx, id: number, draw: Draw): Promise<void> {
  await set(tx, id)
    .set({
      state: "drawn",
      public_value: JSON.stringify(draw.public),
      drawn_order: [...draw.order],
    })
    .execute();
}

export interface NewSeat {
  readonly lotId: number;
  readonly number: number;
  readonly personId: PersonId | undefined;
  readonly answerBy: Date;
}

/** Asks the next of the lot. Of one who was forgotten since, the one after them is asked. */
export async function addSeat(tx: Tx, seat: NewSeat, at: Date): Promise<void> {
  await tables(tx)
    .insertInto("appointments.seat")
    .values({
      lot_id: seat.lotId,
      number: seat.number,
      person_id: seat.personId ?? null,
      called_at: at,
      answer_by: seat.answerBy,
    })
    .execute();
  await set(tx, seat.lotId).set({ called: seat.number }).execute();
}

export async function saveSeat(tx: Tx, id: number, state: SeatState): Promise<void> {
  await tables(tx).updateTable("appointments.seat").set({ state }).where("id", "=", id).execute();
}

export async function endLot(tx: Tx, id: number, ending: LotEnding, at: Date): Promise<void> {
  await set(tx, id).set({ state: "ended", ending, ended_at: at }).execute();
}
