import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";

interface Noted {
  readonly branchId: number;
  readonly streets: readonly string[];
  readonly leaflet: string;
  readonly day: Day;
}

/** Notes which streets had a leaflet on a day; said twice, it is there once. */
export async function addLeaflets(
  tx: Tx,
  { branchId, streets, leaflet, day }: Noted,
  by: PersonId,
  now: Date,
): Promise<void> {
  await sql`
    insert into doorsteps.leaflet (branch_id, street, leaflet, day, noted_by, noted_at)
    select ${branchId}::int, street, ${leaflet}, ${day}::date, ${by}::uuid, ${now}::timestamptz
    from unnest(${streets}::text[]) as street
    on conflict do nothing`.execute(tx);
}

export interface LeafletedStreet {
  readonly street: string;
  readonly doors: number;
  /** Its last leaflet, and the day; undefined where it had none. */
  readonly leaflet: string | undefined;
  readonly day: Day | undefined;
}

interface Which {
  readonly branchId: number;
  readonly registerId: number;
  /** A part of the name. */
  readonly like: string;
}

/** The streets of a copy of the register, those first that have waited longest for a leaflet. */
export async function listLeafleted(
  db: Reader,
  { branchId, registerId, like }: Which,
  most: number,
): Promise<readonly LeafletedStreet[]> {
  const { rows } = await sql<{
    street: string;
    doors: number;
    leaflet: string | null;
    day: Day | null;
  }>`
    select street, doors, leaflet, day::text as day from (
      select street, count(*)::int as doors from doorsteps.door
      where register_id = ${registerId} and strpos(lower(street), ${like.toLowerCase()}) > 0
      group by street
    ) as here left join (
      select distinct on (street) street, leaflet, day from doorsteps.leaflet
      where branch_id = ${branchId} order by street, day desc, id desc
    ) as last using (street)
    order by last.day nulls first, street limit ${most}`.execute(db);
  return rows.map(({ leaflet, day, ...street }) => ({
    ...street,
    leaflet: leaflet ?? undefined,
    day: day ?? undefined,
  }));
}
