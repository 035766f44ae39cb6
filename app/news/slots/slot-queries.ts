import type { Draw, Hex32 } from "@breakthrough/sortition";
import { type Selectable, sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import { takeLock } from "../../../platform/database/named-lock.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import { drawAgain, personInPool } from "../../record/door.ts";
import type { NewsTables } from "../tables.ts";
import { SLOT_DRAW_FOR, type Slot, type SlotSeat, slotDrawName } from "./slot.ts";

const tables = (db: Reader) => db.withTables<NewsTables>();

const slots = (db: Reader) =>
  tables(db).selectFrom("news.slot").selectAll().select(sql<Day>`monday::text`.as("day"));

type Row = Selectable<NewsTables["news.slot"]> & { readonly day: Day };

const slotOf = (row: Row): Slot => ({
  id: row.id,
  monday: row.day,
  answerDays: row.answer_days,
  closingHour: row.closing_hour,
  drawAt: row.draw_at,
  poolSize: row.pool_size,
  poolHash: row.pool_hash as Hex32,
  secretCommitment: row.secret_commitment as Hex32,
  promised: row.promised,
  publicValue: row.public_value ?? undefined,
  order: row.drawn_order ?? [],
  called: row.called,
});

export async function findSlot(db: Reader, id: number): Promise<Slot | undefined> {
  const row = await slots(db).where("id", "=", id).executeTakeFirst();
  return row && slotOf(row);
}

export async function lockSlot(tx: Tx, id: number): Promise<Slot | undefined> {
  const row = await slots(tx).where("id", "=", id).forUpdate().executeTakeFirst();
  return row && slotOf(row);
}

/** Two clocks fix one week once. */
export const slotOneByOne = (tx: Tx): Promise<void> => takeLock(tx, "news.slot");

export async function hasSlot(db: Reader, monday: Day): Promise<boolean> {
  const row = await slots(db).where("monday", "=", sql<Day>`${monday}::date`).executeTakeFirst();
  return row !== undefined;
}

/** The newest first. */
export async function listSlots(db: Reader, most: number): Promise<readonly Slot[]> {
  const rows = await slots(db).orderBy("monday", "desc").limit(most).execute();
  return rows.map(slotOf);
}

export async function nextSlotNumber(tx: Tx): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    select nextval(pg_get_serial_sequence('news.slot', 'id'))::int as id`.execute(tx);
  return rows[0]?.id ?? 0;
}

/** Who offers to write, and has since this moment at the latest. */
export async function listOffers(db: Reader, until: Date): Promise<readonly PersonId[]> {
  const rows = await tables(db)
    .selectFrom("news.offer")
    .select("person_id")
    .where("offered_at", "<=", until)
    .execute();
  return rows.map(({ person_id }) => person_id);
}

export async function hasOffered(db: Reader, personId: PersonId): Promise<boolean> {
  const row = await tables(db)
    .selectFrom("news.offer")
    .select("person_id")
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row !== undefined;
}

/** The pool as it was committed to: sorted. */
export async function listPool(db: Reader, slotId: number): Promise<readonly Hex32[]> {
  const rows = await tables(db)
    .selectFrom("news.slot_entry")
    .select("commitment")
    .where("slot_id", "=", slotId)
    .orderBy("place")
    .execute();
  return rows.map(({ commitment }) => commitment as Hex32);
}

/** What was committed to. Only the draw, and the file of it afterwards, may read it. */
export async function findSecret(db: Reader, slotId: number): Promise<Hex32> {
  const { secret } = await tables(db)
    .selectFrom("news.slot")
    .select("secret")
    .where("id", "=", slotId)
    .executeTakeFirstOrThrow();
  return secret as Hex32;
}

/** The draw as everybody can check it; undefined as long as it has not been made. */
export async function findDraw(db: Reader, slot: Slot): Promise<Draw | undefined> {
  if (slot.publicValue === undefined) return undefined;
  return drawAgain({
    draw: slotDrawName(slot.id),
    for: SLOT_DRAW_FOR,
    size: 1,
    pool: await listPool(db, slot.id),
    secret: await findSecret(db, slot.id),
    public: slot.publicValue,
  });
}

/**
 * Who stands at this place of the pool; nobody, where they were forgotten.
 * @throws where it is not who was committed to: nobody can be put into another's place once the pool is fixed.
 */
export async function findPersonAt(
  db: Reader,
  slotId: number,
  place: number,
): Promise<PersonId | undefined> {
  const row = await tables(db)
    .selectFrom("news.slot_entry")
    .select(["person_id", "salt", "commitment"])
    .where("slot_id", "=", slotId)
    .where("place", "=", place)
    .executeTakeFirst();
  return row && personInPool(row);
}

export async function listSeats(db: Reader, slotId: number): Promise<readonly SlotSeat[]> {
  const rows = await tables(db)
    .selectFrom("news.slot_seat")
    .selectAll()
    .where("slot_id", "=", slotId)
    .orderBy("number")
    .execute();
  return rows.map(({ id, number, person_id, state, answer_by }) => ({
    ...{ id, number, state, answerBy: answer_by },
    personId: person_id ?? undefined,
  }));
}
