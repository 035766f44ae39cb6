import { type RawBuilder, sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";
import { plain } from "./address-store.ts";

const isAtOneAddress = (one: "asked" | "door", other: "asked" | "door") => {
  const of = (table: string, column: string) => sql.ref(`${table}.${column}`);
  return sql`${of(one, "postcode")} = ${of(other, "postcode")}
    and ${plain(of(one, "street"))} = ${plain(of(other, "street"))}
    and ${plain(of(one, "house"))} = ${plain(of(other, "house"))}`;
};

/** These doors and those at the same addresses in every copy of the same branch. */
export async function listSameDoors(tx: Tx, doors: readonly number[]): Promise<readonly number[]> {
  if (doors.length === 0) return [];
  const { rows } = await sql<{ id: number }>`
    select distinct door.id
    from doorsteps.door as asked
    join doorsteps.register as its on its.id = asked.register_id
    join doorsteps.register as copy on copy.branch_id = its.branch_id
    join doorsteps.door as door
      on door.register_id = copy.id and ${isAtOneAddress("asked", "door")}
    where asked.id = any(${doors}::int[])`.execute(tx);
  return rows.map(({ id }) => id);
}

/** That consent was taken back at some doors, and when, to others at their addresses; both are held by whoever calls. */
export const carryWithdrawn = (
  tx: Tx,
  { from, to }: { readonly from: readonly number[]; readonly to: readonly number[] },
) =>
  sql`
    with told as (
      select door.id, max(asked.withdrawn_at) as at
      from doorsteps.door as asked
      join doorsteps.door as door on ${isAtOneAddress("asked", "door")}
      where asked.id = any(${from}::int[]) and door.id = any(${to}::int[])
      group by door.id
    )
    update doorsteps.door set withdrawn_at = greatest(withdrawn_at, told.at)
    from told where told.id = door.id`.execute(tx);

/**
 * Whoever asked not to be called on again is asked by no other copy of the branch either: it goes by the address, and
 * nothing but that they asked and when goes with it. That they moved is not carried, as others live there.
 * @param from which of the doors called `asked` are looked at
 * @param to which of the doors called `door` learn of it
 */
async function carry(
  tx: Tx,
  { from, to }: { readonly from: RawBuilder<unknown>; readonly to: RawBuilder<unknown> },
  now: Date,
): Promise<void> {
  await sql`
    with asking as (
      select asked.*, branch_id, coalesce(objected_at, (
        select min(knocked_at) from doorsteps.knock
        where door_id = asked.id and outcome = 'do-not-return'), ${now}::timestamptz) as asked_at
      from doorsteps.door as asked
      join doorsteps.register on register.id = asked.register_id
      where ${from} and (objected_at is not null or standing = 'do-not-return')
    ), told as (
      select door.id, max(asked_at) as asked_at
      from asking as asked
      join doorsteps.register as copy on copy.branch_id = asked.branch_id
      join doorsteps.door as door
        on door.register_id = copy.id and ${isAtOneAddress("asked", "door")}
      where ${to}
      group by door.id
    )
    update doorsteps.door set
      standing = 'do-not-return',
      objected_at = coalesce(objected_at, asked_at)
    from told where door.id = told.id`.execute(tx);
}

/** To a copy, from all others of its branch. */
export const carryToCopy = (tx: Tx, id: number, now: Date) =>
  carry(tx, { from: sql`asked.register_id <> ${id}`, to: sql`door.register_id = ${id}` }, now);

/**
 * From some doors to others at their addresses. Both are held by whoever calls, in one order, so that two sendings never
 * wait for each other both ways.
 */
export const carryToDoors = (
  tx: Tx,
  { from, to }: { readonly from: readonly number[]; readonly to: readonly number[] },
  now: Date,
) =>
  carry(
    tx,
    { from: sql`asked.id = any(${from}::int[])`, to: sql`door.id = any(${to}::int[])` },
    now,
  );
