import { type Selectable, sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { idsFrom } from "../queries.ts";
import type { BranchTables } from "../tables.ts";
import type { Change, ChangeState, Concerned, Wanted, What } from "./change.ts";

const tables = (db: Reader) => db.withTables<BranchTables>();

type Row = Selectable<BranchTables["branches.change"]>;

const changeOf = (row: Row, concerned: readonly Concerned[]): Change => ({
  id: row.id,
  request: row.request,
  what: row.what,
  branchId: row.branch_id,
  into: row.into_id ?? undefined,
  name: row.name ?? undefined,
  placeCode: row.place_code ?? undefined,
  right: row.lost_right ?? undefined,
  toldAt: row.told_at,
  takesEffectAt: row.takes_effect_at,
  state: row.state,
  endedAt: row.ended_at ?? undefined,
  concerned,
});

async function withConcerned(db: Reader, rows: readonly Row[]): Promise<readonly Change[]> {
  if (rows.length === 0) return [];
  const concerned = await tables(db)
    .selectFrom("branches.concerned")
    .selectAll()
    .where(
      "change_id",
      "in",
      rows.map(({ id }) => id),
    )
    .orderBy("branch_id")
    .execute();
  const byChange = Map.groupBy(concerned, ({ change_id }) => change_id);
  return rows.map((row) =>
    changeOf(
      row,
      (byChange.get(row.id) ?? []).map(({ branch_id, roll, needed, objections }) => ({
        branchId: branch_id,
        ...{ roll, needed, objections },
      })),
    ),
  );
}

export async function findChange(db: Reader, id: number): Promise<Change | undefined> {
  const rows = await tables(db)
    .selectFrom("branches.change")
    .selectAll()
    .where("id", "=", id)
    .execute();
  return (await withConcerned(db, rows))[0];
}

/** Of two who object at once, the second sees the first: only one of them stops it. */
export async function lockChange(tx: Tx, id: number): Promise<Change | undefined> {
  const row = await tables(tx)
    .selectFrom("branches.change")
    .select("id")
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row && findChange(tx, id);
}

export async function findChangeBy(tx: Tx, request: number): Promise<number | undefined> {
  const row = await tables(tx)
    .selectFrom("branches.change")
    .select("id")
    .where("request", "=", request)
    .executeTakeFirst();
  return row?.id;
}

/** Those that wait for the branches' members. */
export async function listOnNotice(db: Reader): Promise<readonly Change[]> {
  const rows = await tables(db)
    .selectFrom("branches.change")
    .selectAll()
    .where("state", "=", "notice")
    .orderBy("id")
    .execute();
  return withConcerned(db, rows);
}

/** What waits for the members of one of these branches. */
export async function findOpenChange(
  db: Reader,
  branchIds: readonly number[],
): Promise<number | undefined> {
  const row = await tables(db)
    .selectFrom("branches.concerned")
    .select("change_id")
    .where("branch_id", "in", [...branchIds])
    .where("is_open", "=", true)
    .orderBy("change_id")
    .limit(1)
    .executeTakeFirst();
  return row?.change_id;
}

/** When the branch's members last stopped the same kind of thing. */
export async function findStopped(
  db: Reader,
  branchId: number,
  what: What,
): Promise<Date | undefined> {
  const row = await tables(db)
    .selectFrom("branches.change as change")
    .innerJoin("branches.concerned as concerned", "concerned.change_id", "change.id")
    .select("change.ended_at")
    .where("concerned.branch_id", "=", branchId)
    .where("change.what", "=", what)
    .where("change.state", "=", "stopped")
    .orderBy("change.id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.ended_at ?? undefined;
}

export async function listDue(db: Reader, now: Date): Promise<readonly number[]> {
  const rows = await tables(db)
    .selectFrom("branches.change")
    .select("id")
    .where("state", "=", "notice")
    .where("takes_effect_at", "<=", now)
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

export interface NewChange extends Wanted {
  readonly request: number;
  readonly branchId: number;
  readonly toldAt: Date;
  readonly takesEffectAt: Date;
  readonly concerned: readonly Omit<Concerned, "objections">[];
}

/** Tells it, from now on, to every branch that it touches. */
export async function addChange(tx: Tx, change: NewChange): Promise<number> {
  const { id } = await tables(tx)
    .insertInto("branches.change")
    .values({
      request: change.request,
      what: change.what,
      branch_id: change.branchId,
      into_id: change.into ?? null,
      place_code: change.placeCode ?? null,
      name: change.name ?? null,
      lost_right: change.right ?? null,
      told_at: change.toldAt,
      takes_effect_at: change.takesEffectAt,
      ended_at: null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  for (const { branchId, roll, needed } of change.concerned) {
    await tables(tx)
      .insertInto("branches.concerned")
      .values({ change_id: id, branch_id: branchId, roll, needed })
      .execute();
    if (change.what !== "give-right") await addTelling(tx, id, branchId, "notice");
  }
  return id;
}

export async function endChange(
  tx: Tx,
  { id, concerned }: Pick<Change, "id" | "concerned">,
  state: Exclude<ChangeState, "notice">,
  at: Date,
): Promise<void> {
  await tables(tx)
    .updateTable("branches.change")
    .set({ state, ended_at: at })
    .where("id", "=", id)
    .execute();
  await tables(tx)
    .updateTable("branches.concerned")
    .set({ is_open: false })
    .where("change_id", "=", id)
    .execute();
  // How many objected stays; who did is nobody's business any more.
  await tables(tx).deleteFrom("branches.objection").where("change_id", "=", id).execute();
  for (const { branchId } of concerned) await addTelling(tx, id, branchId, "end");
}

export async function hasObjected(db: Reader, id: number, personId: PersonId): Promise<boolean> {
  const row = await tables(db)
    .selectFrom("branches.objection")
    .select("change_id")
    .where("change_id", "=", id)
    .where("person_id", "=", personId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function addObjections(
  tx: Tx,
  id: number,
  { personId, branchIds }: { readonly personId: PersonId; readonly branchIds: readonly number[] },
  at: Date,
): Promise<void> {
  for (const branchId of branchIds) {
    await tables(tx)
      .insertInto("branches.objection")
      .values({ change_id: id, person_id: personId, branch_id: branchId, at })
      .execute();
    await countObjections(tx, id, branchId, 1);
  }
}

export async function removeObjections(tx: Tx, id: number, personId: PersonId): Promise<void> {
  const rows = await tables(tx)
    .deleteFrom("branches.objection")
    .where("change_id", "=", id)
    .where("person_id", "=", personId)
    .returning("branch_id")
    .execute();
  for (const { branch_id } of rows) await countObjections(tx, id, branch_id, -1);
}

async function countObjections(tx: Tx, id: number, branchId: number, by: 1 | -1): Promise<void> {
  await tables(tx)
    .updateTable("branches.concerned")
    .set((set) => ({ objections: set("objections", "+", by) }))
    .where("change_id", "=", id)
    .where("branch_id", "=", branchId)
    .execute();
}

/** Objections of somebody to what waits still, for their own download. */
export async function listObjectionsOf(db: Reader, personId: PersonId) {
  return await tables(db)
    .selectFrom("branches.objection")
    .select(["change_id as change", "at"])
    .where("person_id", "=", personId)
    .orderBy("change_id")
    .execute();
}

/** How many levels of branches stand under this one. */
export async function findHeight(db: Reader, branchId: number): Promise<number> {
  const { rows } = await sql<{ height: number | null }>`
    select max(cardinality(path)) - min(cardinality(path)) as height from branches.branch
    where path @> array[${branchId}::int] and ended_at is null`.execute(db);
  return rows[0]?.height ?? 0;
}

/** How many belong to a branch or to one under it, each once. */
export async function countRoll(db: Reader, branchId: number): Promise<number> {
  const { rows } = await sql<{ roll: number }>`
    select count(distinct person_id)::int as roll from branches.belonging
    where branch_id in ${idsFrom(branchId)}`.execute(db);
  return rows[0]?.roll ?? 0;
}

async function addTelling(
  tx: Tx,
  changeId: number,
  branchId: number,
  what: "notice" | "end",
): Promise<void> {
  await tables(tx)
    .insertInto("branches.telling")
    .values({ change_id: changeId, branch_id: branchId, what, reached: null, done_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export interface Telling {
  readonly id: number;
  readonly changeId: number;
  readonly branchId: number;
  readonly what: "notice" | "end";
  readonly reached: PersonId | undefined;
}

export async function takeTelling(tx: Tx): Promise<Telling | undefined> {
  const row = await tables(tx)
    .selectFrom("branches.telling")
    .selectAll()
    .where("done_at", "is", null)
    .orderBy("id")
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { id, change_id: changeId, branch_id: branchId, what, reached } = row;
  return { ...{ id, changeId, branchId, what }, reached: reached ?? undefined };
}

export async function noteTold(
  tx: Tx,
  id: number,
  { reached, isLast }: { readonly reached: PersonId | undefined; readonly isLast: boolean },
  at: Date,
): Promise<void> {
  await tables(tx)
    .updateTable("branches.telling")
    .set({ reached: isLast ? null : (reached ?? null), done_at: isLast ? at : null })
    .where("id", "=", id)
    .execute();
}

/** Is somebody still to be told of it? */
export async function isBeingTold(db: Reader, changeId: number): Promise<boolean> {
  const row = await tables(db)
    .selectFrom("branches.telling")
    .select("id")
    .where("change_id", "=", changeId)
    .where("what", "=", "notice")
    .where("done_at", "is", null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
