import { readCapacity } from "../../platform/capacity.ts";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { Ground, Hold } from "./hold.ts";
import type { HoldTables } from "./tables.ts";

const holds = (db: Reader) => db.withTables<HoldTables>().selectFrom("holds.hold").selectAll();

type Row = Awaited<ReturnType<ReturnType<typeof holds>["executeTakeFirstOrThrow"]>>;

const holdOf = (row: Row): Hold => ({
  id: row.id,
  proposalId: row.proposal_id,
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

/** The hold that a proposal is under now. */
export async function lockRunningHold(tx: Tx, proposalId: number): Promise<Hold | undefined> {
  const row = await holds(tx)
    .where("proposal_id", "=", proposalId)
    .where("released_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
  return row && holdOf(row);
}

/** The newest first, of one proposal or of all. */
export async function listHolds(db: Reader, proposalId?: number): Promise<readonly Hold[]> {
  let query = holds(db).orderBy("id", "desc").limit(100);
  if (proposalId !== undefined) query = query.where("proposal_id", "=", proposalId);
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
    .execute();
  return rows.map((row) => row.proposal_id);
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
