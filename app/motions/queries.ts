import { type Selectable, sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Motion } from "./motion.ts";
import type { MotionTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<MotionTables>();

type Row = Selectable<MotionTables["motions.motion"]> & { readonly supporters: number };

const motionOf = (row: Row): Motion => ({
  id: row.id,
  branchId: row.branch_id,
  movedBy: row.moved_by ?? undefined,
  title: row.title,
  body: row.body,
  isForParty: row.is_for_party,
  state: row.state,
  needed: row.needed,
  supporters: row.supporters,
  putAt: row.put_at,
  gathersUntil: row.gathers_until,
  heldAt: row.held_at ?? undefined,
  ballotId: row.ballot_id ?? undefined,
  proposalId: row.proposal_id ?? undefined,
  endedAt: row.ended_at ?? undefined,
});

const motions = (db: Reader) =>
  tables(db)
    .selectFrom("motions.motion")
    .selectAll()
    .select(
      sql<number>`(select count(*)::int from motions.support where motion_id = motions.motion.id)`.as(
        "supporters",
      ),
    );

export async function findMotion(db: Reader, id: number): Promise<Motion | undefined> {
  const row = await motions(db).where("id", "=", id).executeTakeFirst();
  return row && motionOf(row);
}

/** What is done to one motion is done one thing after the other. */
export async function lockMotion(tx: Tx, id: number): Promise<Motion | undefined> {
  const row = await tables(tx)
    .selectFrom("motions.motion")
    .select("id")
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row && findMotion(tx, id);
}

/** The next motion's number: its line in the record names it. */
export async function nextNumber(tx: Tx): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    select nextval(pg_get_serial_sequence('motions.motion', 'id'))::int as id`.execute(tx);
  return rows[0]?.id ?? 0;
}

/** Of a branch, the newest first. */
export async function listMotions(
  db: Reader,
  branchId: number,
  { before, most }: { readonly before?: number | undefined; readonly most: number },
): Promise<readonly Motion[]> {
  let query = motions(db).where("branch_id", "=", branchId);
  if (before !== undefined) query = query.where("id", "<", before);
  const rows = await query.orderBy("id", "desc").limit(most).execute();
  return rows.map(motionOf);
}

/** Those among these that there are, with what each is called. */
export async function titlesOfMotions(
  db: Reader,
  ids: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tables(db)
    .selectFrom("motions.motion")
    .select(["id", "title"])
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map(({ id, title }) => [id, title]));
}

export async function listGathering(db: Reader): Promise<readonly number[]> {
  const rows = await tables(db)
    .selectFrom("motions.motion")
    .select("id")
    .where("state", "=", "gathering")
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

/** How many motions of theirs are not decided yet, in one branch. */
export async function countOpenOf(
  db: Reader,
  branchId: number,
  personId: PersonId,
): Promise<number> {
  const { count } = await tables(db)
    .selectFrom("motions.motion")
    .where("branch_id", "=", branchId)
    .where("moved_by", "=", personId)
    .where("ended_at", "is", null)
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

export async function isSupporting(db: Reader, id: number, personId: PersonId): Promise<boolean> {
  const row = await tables(db)
    .selectFrom("motions.support")
    .select("motion_id")
    .where("motion_id", "=", id)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row !== undefined;
}
