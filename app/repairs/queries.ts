import type { Selectable } from "kysely";
import { readCapacity } from "../../platform/capacity.ts";
import type { Reader, Tx } from "../../platform/database/database.ts";
import { takeLock } from "../../platform/database/named-lock.ts";
import type { DoneRepair, Opening } from "./opening.ts";
import type { RepairTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<RepairTables>();

type Row = Selectable<RepairTables["repairs.opening"]>;

const openingOf = (row: Row, repairs: readonly DoneRepair[]): Opening => ({
  request: row.request,
  by: readCapacity(row.by_whom),
  why: row.why,
  openedAt: row.opened_at,
  closesAt: row.closes_at,
  closedAt: row.closed_at ?? undefined,
  reviewDueAt: row.review_due_at,
  review: row.review ?? undefined,
  reviewedBy: row.reviewed_by === null ? undefined : readCapacity(row.reviewed_by),
  told: row.told,
  toldAt: row.told_at ?? undefined,
  repairs,
});

/** The one that is open now, locked; undefined while the repairs are closed. */
export async function lockOpenNow(tx: Tx, now: Date): Promise<Opening | undefined> {
  const row = await tables(tx)
    .selectFrom("repairs.opening")
    .selectAll()
    .where("closed_at", "is", null)
    .where("closes_at", ">", now)
    .orderBy("opened_at", "desc")
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
  return row && openingOf(row, []);
}

/** Of two that would open them at once, the second sees the first. */
export const lockTheGlass = (tx: Tx): Promise<void> => takeLock(tx, "repairs.open");

export async function lockOpening(tx: Tx, request: number): Promise<Opening | undefined> {
  const row = await tables(tx)
    .selectFrom("repairs.opening")
    .selectAll()
    .where("request", "=", request)
    .forUpdate()
    .executeTakeFirst();
  return row && openingOf(row, []);
}

/** Until when the operator's repairs are open; undefined while they are closed. */
export async function findOpenUntil(db: Reader, now: Date): Promise<Date | undefined> {
  const row = await tables(db)
    .selectFrom("repairs.opening")
    .select("closes_at")
    .where("closed_at", "is", null)
    .where("closes_at", ">", now)
    .orderBy("closes_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.closes_at;
}

/** Those whose time is over and that the clock has not closed yet. */
export async function listToClose(db: Reader, now: Date): Promise<readonly number[]> {
  const rows = await tables(db)
    .selectFrom("repairs.opening")
    .select("request")
    .where("closed_at", "is", null)
    .where("closes_at", "<=", now)
    .execute();
  return rows.map(({ request }) => request);
}

const MOST_SHOWN = 50;

/** Every opening with what was done in it, the newest first. */
export async function listOpenings(db: Reader): Promise<readonly Opening[]> {
  const rows = await tables(db)
    .selectFrom("repairs.opening")
    .selectAll()
    .orderBy("request", "desc")
    .limit(MOST_SHOWN)
    .execute();
  if (rows.length === 0) return [];
  const done = await tables(db)
    .selectFrom("repairs.repair")
    .selectAll()
    .where(
      "opening",
      "in",
      rows.map(({ request }) => request),
    )
    .orderBy("id")
    .execute();
  const byOpening = Map.groupBy(done, ({ opening }) => opening);
  return rows.map((row) =>
    openingOf(
      row,
      (byOpening.get(row.request) ?? []).map(({ what, why, at }) => ({ what, why, at })),
    ),
  );
}
