import type { Draw } from "@breakthrough/sortition";
import { sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import type { PreparedLot } from "../../record/door.ts";
import type { NewsTables } from "../tables.ts";
import type { SlotSeatState } from "./slot.ts";

const tables = (tx: Tx) => tx.withTables<NewsTables>();

export async function saveOffer(
  tx: Tx,
  personId: PersonId,
  isOffered: boolean,
  at: Date,
): Promise<void> {
  if (isOffered)
    await tables(tx)
      .insertInto("news.offer")
      .values({ person_id: personId, offered_at: at })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  else await tables(tx).deleteFrom("news.offer").where("person_id", "=", personId).execute();
}

export interface NewSlot {
  readonly id: number;
  readonly monday: Day;
  readonly answerDays: number;
  readonly closingHour: number;
  readonly lot: PreparedLot;
}

const ENTRIES_AT_ONCE = 2000;

/** Fixes what the slot's writer will be drawn from. From here on none of it changes. */
export async function addSlot(tx: Tx, slot: NewSlot, at: Date): Promise<void> {
  const { lot } = slot;
  await tables(tx)
    .insertInto("news.slot")
    .values({
      id: slot.id,
      monday: sql<Day>`${slot.monday}::date`,
      answer_days: slot.answerDays,
      closing_hour: slot.closingHour,
      fixed_at: at,
      draw_at: lot.drawAt,
      pool_size: lot.entries.length,
      pool_hash: lot.poolHash,
      secret: lot.secret,
      secret_commitment: lot.secretCommitment,
      promised: JSON.stringify(lot.promised),
    })
    .execute();
  const rows = lot.entries.map(({ commitment, salt, personId }, place) => ({
    ...{ slot_id: slot.id, place, commitment, salt, person_id: personId },
  }));
  for (let from = 0; from < rows.length; from += ENTRIES_AT_ONCE)
    await tables(tx)
      .insertInto("news.slot_entry")
      .values(rows.slice(from, from + ENTRIES_AT_ONCE))
      .execute();
}

export async function saveDrawn(tx: Tx, id: number, draw: Draw): Promise<void> {
  await tables(tx)
    .updateTable("news.slot")
    .set({ public_value: JSON.stringify(draw.public), drawn_order: [...draw.order] })
    .where("id", "=", id)
    .execute();
}

export interface NewSeat {
  readonly slotId: number;
  readonly number: number;
  readonly personId: PersonId | undefined;
  readonly answerBy: Date;
}

/** Asks the next of the lot. */
export async function addSeat(tx: Tx, seat: NewSeat, at: Date): Promise<void> {
  await tables(tx)
    .insertInto("news.slot_seat")
    .values({
      slot_id: seat.slotId,
      number: seat.number,
      person_id: seat.personId ?? null,
      called_at: at,
      answer_by: seat.answerBy,
    })
    .execute();
  await tables(tx)
    .updateTable("news.slot")
    .set({ called: seat.number })
    .where("id", "=", seat.slotId)
    .execute();
}

export async function saveSeat(tx: Tx, id: number, state: SlotSeatState): Promise<void> {
  await tables(tx).updateTable("news.slot_seat").set({ state }).where("id", "=", id).execute();
}

/** Whoever leaves the party writes no slot: the next of the lot is asked. */
export async function leaveSlots(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx).deleteFrom("news.offer").where("person_id", "=", personId).execute();
  await tables(tx)
    .updateTable("news.slot_seat")
    .set({ state: "declined" })
    .where("person_id", "=", personId)
    .where("state", "in", ["called", "writes"])
    .execute();
}
