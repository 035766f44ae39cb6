import { readCapacity } from "../../platform/capacity.ts";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { Ground, HeldThing, Hold } from "./hold.ts";
import type { HoldTables } from "./tables.ts";

const holds = (db: Reader) => db.withTables<HoldTables>().selectFrom("holds.hold").selectAll();

type Row = Awaited<ReturnType<ReturnType<typeof holds>["executeTakeFirstOrThrow"]>>;

/** The table has one of the two numbers. */
function thingOf({ proposal_id, motion_id }: Pick<Row, "proposal_id" | "motion_id">): HeldThing {
  if (motion_id !== null) return { kind: "motion", id: motion_id };
  return { kind: "proposal", id: proposal_id ?? 0 };
}

const columnOf = ({ kind }: HeldThing) =>
  kind === "motion" ? ("motion_id" as const) : ("proposal_id" as const);

const holdOf = (row: Row): Hold => ({
  id: row.id,
  of: thingOf(row),
  ground: row.ground,
  reason: row.reason,
  by: readCapacity(row.by_whom),
  request: row.request ?? undefined,
  heldAt: row.held_at,
  until: row.held_until,
  releasedAt: row.released_at ?? undefined,
});

export async function lockHold(tx: Tx, id: number): Promise<Hold | undefined> {
  const row = await holds(tx).where("id", "=", id).forUpdate().executeTakeFirst();
  return row && holdOf(row);
}

/** The hold that a thing is under now. */
export async function lockRunningHold(tx: Tx, of: HeldThing): Promise<Hold | undefined> {
  const row = await holds(tx)
    .where(columnOf(of), "=", of.id)
    .where("released_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
  return row && holdOf(row);
}

/** The newest first, of one thing or of all. */
export async function listHolds(db: Reader, of?: HeldThing): Promise<readonly Hold[]> {
  let query = holds(db).orderBy("id", "desc").limit(100);
  if (of !== undefined) query = query.where(columnOf(of), "=", of.id);
  return (await query.execute()).map(holdOf);
}

/** The proposals that are held now on one of these grounds. */
export async function listHeldFor(
  db: Reader,
  grounds: readonly Ground[],
): Promise<readonly number[]> {
  const rows = await holds(db)
    .where("released_at", "is", null)
    .where("ground", "in", [...grounds])
    .where("proposal_id", "is not", null)
    .execute();
  return rows.flatMap((row) => row.proposal_id ?? []);
}

/** Holds whose time is over. */
export async function listEndedHolds(db: Reader, now: Date): Promise<readonly number[]> {
  const rows = await holds(db)
    .where("held_until", "<=", now)
    .where("released_at", "is", null)
    .orderBy("held_until")
    .execute();
  return rows.map((row) => row.id);
}
