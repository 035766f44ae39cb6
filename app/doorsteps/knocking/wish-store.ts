import { sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { plain } from "../register/address-store.ts";
import { deleteWithdrawn } from "./knock-store.ts";

/** The doors at an address, in every copy of a branch; held, in their order. */
export async function lockDoorsAt(
  tx: Tx,
  branchId: number,
  { street, house }: { readonly street: string; readonly house: string },
): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    select door.id from doorsteps.door join doorsteps.register on register.id = register_id
    where branch_id = ${branchId}
      and ${plain(sql.ref("street"))} = ${plain(sql`${street}::text`)}
      and ${plain(sql.ref("house"))} = ${plain(sql`${house}::text`)}
    order by door.id for update of door`.execute(tx);
  return rows.map(({ id }) => id);
}

export interface Wished {
  readonly doors: readonly number[];
  /** What they meant to vote is deleted. */
  readonly takesBack: boolean;
  /** They stand on no list again. */
  readonly objects: boolean;
}

/** Does as somebody asked for their door, and notes who looked at its copies for it. */
export async function heed(
  tx: Tx,
  { doors, takesBack, objects }: Wished,
  by: PersonId,
  now: Date,
): Promise<void> {
  await sql`
    update doorsteps.door set
      withdrawn_at = case when ${takesBack} then ${now}::timestamptz else withdrawn_at end,
      objected_at = case when ${objects} then ${now}::timestamptz else objected_at end,
      standing = case when ${objects} then 'do-not-return' else standing end
    where id = any(${doors}::int[])`.execute(tx);
  await deleteWithdrawn(tx, doors);
  await sql`
    insert into doorsteps.look (register_id, person_id, looked_at)
    select distinct register_id, ${by}::uuid, ${now}::timestamptz from doorsteps.door
    where id = any(${doors}::int[])`.execute(tx);
}
