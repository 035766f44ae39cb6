import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Hold } from "./hold.ts";
import type { HoldTables } from "./tables.ts";

const holds = (db: Reader) => db.withTables<HoldTables>().selectFrom("holds.hold").selectAll();

type Row = Awaited<ReturnType<ReturnType<typeof holds>["executeTakeFirstOrThrow"]>>;

const holdOf = (row: Row): Hold => ({
  id: row.id,
  proposalId: row.proposal_id,
  ground: row.ground,
  reason: row.reason,
  askedBy: row.asked_by ?? undefined,
  askedBody: row.asked_body,
  askedAt: row.asked_at,
  confirmedBody: row.confirmed_body ?? undefined,
  confirmedAt: row.confirmed_at ?? undefined,
  until: row.held_until ?? undefined,
  releasedAt: row.released_at ?? undefined,
});

export async function lockHold(tx: Tx, id: number): Promise<Hold | undefined> {
  const row = await holds(tx).where("id", "=", id).forUpdate().executeTakeFirst();
  return row && holdOf(row);
}

/** The newest first, of one proposal or of all. */
export async function listHolds(db: Reader, proposalId?: number): Promise<readonly Hold[]> {
  let query = holds(db).orderBy("id", "desc").limit(100);
  if (proposalId !== undefined) query = query.where("proposal_id", "=", proposalId);
  return (await query.execute()).map(holdOf);
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

/** What a person asked for in an office, for their download. */
export async function gatherHolds(db: Reader, personId: PersonId) {
  const rows = await holds(db).where("asked_by", "=", personId).orderBy("id").execute();
  return {
    asked: rows.map(({ proposal_id: proposal, ground, reason, asked_at: at }) => ({
      proposal,
      ground,
      reason,
      at,
    })),
  };
}
