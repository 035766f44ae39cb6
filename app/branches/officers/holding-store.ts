import { type Selectable, sql } from "kysely";
import { type Capacity, keptCapacity, readCapacity } from "../../../platform/capacity.ts";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Right } from "../branch.ts";
import type { BranchTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<BranchTables>();

/** Who holds an office of a branch. */
export interface BranchHolding {
  readonly branchId: number;
  readonly office: string;
  readonly personId: PersonId;
  readonly beginsAt: Date;
  readonly endsAt: Date;
  /** By what they hold it, such as the members' election. */
  readonly heldBy: Capacity;
}

/** An office that somebody holds now, with what decides how far it reaches. */
export interface Seat {
  readonly branchId: number;
  readonly office: string;
  readonly lostRights: readonly Right[];
}

const isHeld = (now: Date) =>
  sql<boolean>`(begins_at <= ${now} and ends_at > ${now} and branches.holding.ended_at is null)`;

const holdingOf = (row: Selectable<BranchTables["branches.holding"]>): BranchHolding => ({
  branchId: row.branch_id,
  office: row.office,
  personId: row.person_id,
  beginsAt: row.begins_at,
  endsAt: row.ends_at,
  heldBy: readCapacity(row.held_by),
});

/** What somebody holds now, asked once for a page or an act: no row needs another question. */
export async function listSeats(
  db: Reader,
  personId: PersonId,
  now: Date,
): Promise<readonly Seat[]> {
  const rows = await tables(db)
    .selectFrom("branches.holding")
    .innerJoin("branches.branch", "branches.branch.id", "branches.holding.branch_id")
    .select(["branch_id as branchId", "office", "lost_rights as lostRights"])
    .where("person_id", "=", personId)
    .where(isHeld(now))
    .orderBy("branch_id")
    .orderBy("office")
    .execute();
  return rows;
}

export async function listOfficers(
  db: Reader,
  branchIds: readonly number[],
  now: Date,
): Promise<readonly BranchHolding[]> {
  if (branchIds.length === 0) return [];
  const rows = await tables(db)
    .selectFrom("branches.holding")
    .selectAll()
    .where("branch_id", "in", [...branchIds])
    .where(isHeld(now))
    .orderBy("office")
    .orderBy("id")
    .execute();
  return rows.map(holdingOf);
}

/** Those of one office that have not ended, begun or not. */
export async function listHoldingsAt(
  db: Reader,
  branchId: number,
  office: string,
  from: Date,
): Promise<readonly BranchHolding[]> {
  const rows = await tables(db)
    .selectFrom("branches.holding")
    .selectAll()
    .where("branch_id", "=", branchId)
    .where("office", "=", office)
    .where("ends_at", ">", from)
    .where("ended_at", "is", null)
    .orderBy("begins_at")
    .execute();
  return rows.map(holdingOf);
}

export async function addHolding(tx: Tx, holding: BranchHolding): Promise<void> {
  const { branchId, office, personId, beginsAt, endsAt, heldBy } = holding;
  await tables(tx)
    .insertInto("branches.holding")
    .values({
      ...{ branch_id: branchId, office, person_id: personId, begins_at: beginsAt },
      ...{ ends_at: endsAt, held_by: keptCapacity(heldBy), ended_at: null, ended_why: null },
    })
    .execute();
}

type EndedWhy = NonNullable<BranchTables["branches.holding"]["ended_why"]>;

/** Ends what somebody holds; in one branch, or in all of them. Answers what it was. */
export async function endHoldingsOf(
  tx: Tx,
  personId: PersonId,
  { why, branchId, office }: { why: EndedWhy; branchId?: number; office?: string },
  at: Date,
): Promise<readonly BranchHolding[]> {
  let ending = tables(tx)
    .updateTable("branches.holding")
    .set({ ended_at: at, ended_why: why })
    .where("person_id", "=", personId)
    .where("ends_at", ">", at)
    .where("ended_at", "is", null);
  if (branchId !== undefined) ending = ending.where("branch_id", "=", branchId);
  if (office !== undefined) ending = ending.where("office", "=", office);
  return (await ending.returningAll().execute()).map(holdingOf);
}

/** A branch that is no more has no officers. */
export async function endHoldingsIn(tx: Tx, branchId: number, at: Date): Promise<void> {
  await tables(tx)
    .updateTable("branches.holding")
    .set({ ended_at: at, ended_why: "closed" })
    .where("branch_id", "=", branchId)
    .where("ends_at", ">", at)
    .where("ended_at", "is", null)
    .execute();
}

/** Whoever belongs to a branch, or to one under it, no longer is none of its officers any more. */
export async function endHoldingsElsewhere(
  tx: Tx,
  people: readonly PersonId[],
  at: Date,
): Promise<void> {
  if (people.length === 0) return;
  await sql`
    update branches.holding h set ended_at = ${at}, ended_why = 'left'
    where person_id = any(${[...people]}::uuid[]) and ends_at > ${at} and ended_at is null
      and not exists (
        select from branches.belonging b join branches.branch t on t.id = b.branch_id
        where b.person_id = h.person_id and t.path @> array[h.branch_id]
      )`.execute(tx);
}

/** Every office that nobody is to hold at this moment, of every branch with so many members or more. */
export async function listVacantIn(
  db: Reader,
  {
    offices,
    least,
  }: { readonly offices: readonly { readonly id: string }[]; readonly least: number },
  by: Date,
): Promise<readonly { readonly branchId: number; readonly office: string }[]> {
  const { rows } = await sql<{ branchId: number; office: string }>`
    with own as (
      select branch_id, count(*)::int as members from branches.belonging group by branch_id
    ), enough as (
      select above from own join branches.branch t on t.id = own.branch_id
      cross join lateral unnest(t.path) as above
      group by above having sum(own.members) >= ${least}
    )
    select b.id as "branchId", o.office from branches.branch b
    join enough on enough.above = b.id
    cross join unnest(${offices.map(({ id }) => id)}::text[]) as o(office)
    where b.ended_at is null and not exists (
      select from branches.holding h
      where h.branch_id = b.id and h.office = o.office and h.ends_at > ${by} and h.ended_at is null
    ) order by b.id, o.office`.execute(db);
  return rows;
}
