import { type Selectable, sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { Branch } from "./branch.ts";
import type { BranchTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<BranchTables>();

type Row = Selectable<BranchTables["branches.branch"]> & { readonly codes: string[] };

const branches = (db: Reader) =>
  tables(db)
    .selectFrom("branches.branch")
    .selectAll()
    .select(
      sql<string[]>`array(
        select code from branches.place where branch_id = branches.branch.id order by code)`.as(
        "codes",
      ),
    );

const branchOf = (row: Row): Branch => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  parentId: row.parent_id ?? undefined,
  path: row.path,
  placeCodes: row.codes,
  says: row.says ?? undefined,
  foundedAt: row.founded_at,
  endedAt: row.ended_at ?? undefined,
  lostRights: row.lost_rights,
});

/** Ended ones too. */
export async function findBranch(db: Reader, id: number): Promise<Branch | undefined> {
  const row = await branches(db).where("id", "=", id).executeTakeFirst();
  return row && branchOf(row);
}

/** Until the transaction is over it is neither moved nor ended by anybody else. */
export async function lockBranch(tx: Tx, id: number): Promise<Branch | undefined> {
  const row = await tables(tx)
    .selectFrom("branches.branch")
    .select("id")
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row && findBranch(tx, id);
}

export async function findBranches(
  db: Reader,
  ids: readonly number[],
): Promise<ReadonlyMap<number, Branch>> {
  if (ids.length === 0) return new Map();
  const rows = await branches(db)
    .where("id", "in", [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, branchOf(row)]));
}

/** Every branch that there is, by its name. There are some thousands at most. */
export async function listBranches(db: Reader): Promise<readonly Branch[]> {
  const rows = await branches(db)
    .where("ended_at", "is", null)
    .orderBy("name")
    .orderBy("id")
    .execute();
  return rows.map(branchOf);
}

/** The branch of that name that there is now, in any case. */
export async function findNamed(db: Reader, name: string): Promise<Branch | undefined> {
  const row = await branches(db)
    .where(sql<boolean>`lower(name) = lower(${name})`)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return row && branchOf(row);
}

/** Branches by the codes of their places. */
export async function findByPlaces(
  db: Reader,
  codes: readonly string[],
): Promise<ReadonlyMap<string, Branch>> {
  if (codes.length === 0) return new Map();
  const places = await tables(db)
    .selectFrom("branches.place")
    .selectAll()
    .where(sql<boolean>`code = any(${[...new Set(codes)]}::text[])`)
    .execute();
  const found = await findBranches(
    db,
    places.map(({ branch_id }) => branch_id),
  );
  return new Map(
    places.flatMap(({ code, branch_id }) => {
      const branch = found.get(branch_id);
      return branch === undefined ? [] : [[code, branch] as const];
    }),
  );
}

/** Every place that has a branch, with how deep that stands in the tree. */
export async function listPlaced(
  db: Reader,
): Promise<ReadonlyMap<string, { readonly branchId: number; readonly level: number }>> {
  const { rows } = await sql<{ code: string; branchId: number; level: number }>`
    select p.code, p.branch_id as "branchId", cardinality(b.path) as level
    from branches.place p join branches.branch b on b.id = p.branch_id`.execute(db);
  return new Map(rows.map(({ code, ...placed }) => [code, placed]));
}

/** Is there any branch that has a place? Without one, no postcode leads anywhere. */
export async function hasPlaces(db: Reader): Promise<boolean> {
  const row = await tables(db)
    .selectFrom("branches.place")
    .select("code")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Right under it. */
export async function listUnder(db: Reader, id: number): Promise<readonly Branch[]> {
  const rows = await branches(db)
    .where("parent_id", "=", id)
    .where("ended_at", "is", null)
    .orderBy("name")
    .orderBy("id")
    .execute();
  return rows.map(branchOf);
}

/** For another query: the numbers of a branch and of all under it. */
export const idsFrom = (id: number) =>
  sql<number>`(select id from branches.branch where path @> array[${id}::int])`;

/**
 * How many members each branch has, with all those under it; each is counted once.
 * @param ids these alone, by the index of their members; without it every branch, by reading who belongs where once
 */
export async function countMembersOf(
  db: Reader,
  ids?: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const wanted = ids === undefined ? sql`true` : sql`above = any(${[...ids]}::int[])`;
  const within =
    ids === undefined
      ? sql`true`
      : sql`branch_id in (select id from branches.branch where path && ${[...ids]}::int[])`;
  // Homes are one a person; of branches by choice somebody can be in two that stand under one.
  const { rows } = await sql<{ above: number; members: number }>`
    with homes as (
      select branch_id, count(*) as members from branches.belonging
      where is_home and ${within} group by branch_id
    )
    select above, sum(homes.members)::int as members
    from homes join branches.branch b on b.id = homes.branch_id
    cross join lateral unnest(b.path) as above
    where ${wanted} group by above
    union all
    select above, count(distinct person_id)::int as members
    from branches.belonging c join branches.branch b on b.id = c.branch_id
    cross join lateral unnest(b.path) as above
    where not c.is_home and ${within} and ${wanted} group by above`.execute(db);
  const counts = new Map<number, number>();
  for (const { above, members } of rows) counts.set(above, (counts.get(above) ?? 0) + members);
  return counts;
}

/** How many branches stand under each of these, at whatever depth. */
export async function countBelow(
  db: Reader,
  ids: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const { rows } = await sql<{ above: number; below: number }>`
    select above, count(*)::int as below from branches.branch b
    cross join lateral unnest(b.path) as above
    where b.ended_at is null and b.path && ${[...ids]}::int[]
      and above = any(${[...ids]}::int[]) and above <> b.id
    group by above`.execute(db);
  return new Map(rows.map(({ above, below }) => [above, below]));
}
