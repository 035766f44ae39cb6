import type { Hex32 } from "@breakthrough/sortition";
import { type Selectable, sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import { takeLock } from "../../../platform/database/named-lock.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { personInPool } from "../../record/door.ts";
import type { Office } from "../../rulebook/door.ts";
import type { AppointmentTables } from "../tables.ts";
import type { Lot, LotEnding, Seat } from "./lot.ts";

const tables = (db: Reader) => db.withTables<AppointmentTables>();
const lots = (db: Reader) => tables(db).selectFrom("appointments.lot").selectAll();

const lotOf = (row: Selectable<AppointmentTables["appointments.lot"]>): Lot => ({
  id: row.id,
  office: row.office,
  seats: row.seats,
  state: row.state,
  openedAt: row.opened_at,
  closesAt: row.closes_at,
  drawHours: row.draw_hours,
  answerDays: row.answer_days,
  standDays: row.stand_days,
  pool:
    row.promised === null || row.draw_at === null
      ? undefined
      : {
          size: row.pool_size ?? 0,
          poolHash: row.pool_hash as Hex32,
          secretCommitment: row.secret_commitment as Hex32,
          promised: row.promised,
          drawAt: row.draw_at,
        },
  publicValue: row.public_value ?? undefined,
  order: row.drawn_order ?? [],
  called: row.called,
  ending: row.ending ?? undefined,
});

export async function findLot(db: Reader, id: number): Promise<Lot | undefined> {
  const row = await lots(db).where("id", "=", id).executeTakeFirst();
  return row && lotOf(row);
}

export async function lockLot(tx: Tx, id: number): Promise<Lot | undefined> {
  const row = await lots(tx).where("id", "=", id).forUpdate().executeTakeFirst();
  return row && lotOf(row);
}

export const lockLotsOf = (tx: Tx, office: Office): Promise<void> =>
  takeLock(tx, `appointments ${office}`);

/** The last lot for an office, and when it ended. */
export async function findLastLot(
  db: Reader,
  office: Office,
): Promise<{ id: number; ending: LotEnding | undefined; endedAt: Date | undefined } | undefined> {
  const row = await tables(db)
    .selectFrom("appointments.lot")
    .select(["id", "ending", "ended_at"])
    .where("office", "=", office)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && { id: row.id, ending: row.ending ?? undefined, endedAt: row.ended_at ?? undefined };
}

/** Of each office the last lot that put somebody into it. */
export async function listLastFilling(db: Reader): Promise<ReadonlyMap<Office, number>> {
  const rows = await tables(db)
    .selectFrom("appointments.lot")
    .select(["office", (select) => select.fn.max("id").as("id")])
    .where("ending", "=", "filled")
    .groupBy("office")
    .execute();
  return new Map(rows.map(({ office, id }) => [office, id]));
}

export async function nextLotNumber(tx: Tx): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    select nextval(pg_get_serial_sequence('appointments.lot', 'id'))::int as id`.execute(tx);
  return rows[0]?.id ?? 0;
}

/** Those under way. They are few: one for each office at most. */
export async function listLotsUnderWay(db: Reader): Promise<readonly Lot[]> {
  const rows = await lots(db).where("state", "!=", "ended").orderBy("id").execute();
  return rows.map(lotOf);
}

/** Everybody who said that they want to hold this office. */
export async function listWilling(db: Reader, office: Office): Promise<readonly PersonId[]> {
  const rows = await tables(db)
    .selectFrom("appointments.willing")
    .select("person_id")
    .where("office", "=", office)
    .orderBy("id")
    .execute();
  return rows.map(({ person_id }) => person_id);
}

/** How many want to hold each office. */
export async function countWilling(db: Reader): Promise<ReadonlyMap<Office, number>> {
  const rows = await tables(db)
    .selectFrom("appointments.willing")
    .select(["office", (select) => select.fn.countAll<number>().as("count")])
    .groupBy("office")
    .execute();
  return new Map(rows.map(({ office, count }) => [office, count]));
}

export async function listWantedBy(db: Reader, personId: PersonId): Promise<readonly Office[]> {
  const rows = await tables(db)
    .selectFrom("appointments.willing")
    .select("office")
    .where("person_id", "=", personId)
    .execute();
  return rows.map(({ office }) => office);
}

/** The pool as it was committed to: sorted. */
export async function listPool(db: Reader, lotId: number): Promise<readonly Hex32[]> {
  const rows = await tables(db)
    .selectFrom("appointments.pool_entry")
    .select("commitment")
    .where("lot_id", "=", lotId)
    .orderBy("place")
    .execute();
  return rows.map(({ commitment }) => commitment as Hex32);
}

/** What was committed to. Only the draw, and the file of it afterwards, may read it. */
export async function findSecret(db: Reader, lotId: number): Promise<Hex32> {
  const { secret } = await tables(db)
    .selectFrom("appointments.lot")
    .select("secret")
    .where("id", "=", lotId)
    .executeTakeFirstOrThrow();
  return secret as Hex32;
}

/**
 * Who stands at this place of the pool; nobody, where they were forgotten.
 * @throws where it is not who was committed to: nobody can be put into another's place once the pool is fixed.
 */
export async function findPersonAt(
  db: Reader,
  lotId: number,
  place: number,
): Promise<PersonId | undefined> {
  const row = await tables(db)
    .selectFrom("appointments.pool_entry")
    .select(["person_id", "salt", "commitment"])
    .where("lot_id", "=", lotId)
    .where("place", "=", place)
    .executeTakeFirst();
  return row && personInPool(row);
}

export async function listSeats(db: Reader, lotId: number): Promise<readonly Seat[]> {
  const rows = await tables(db)
    .selectFrom("appointments.seat")
    .select(["id", "number", "person_id", "state", "answer_by"])
    .where("lot_id", "=", lotId)
    .orderBy("number")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    personId: row.person_id ?? undefined,
    state: row.state,
    answerBy: row.answer_by,
  }));
}
