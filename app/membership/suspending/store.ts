import type { Selectable } from "kysely";
import { type Capacity, keptCapacity, readCapacity } from "../../../platform/capacity.ts";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { MembershipTables } from "../tables.ts";
import type { Suspension } from "./suspension.ts";

const tables = (db: Reader) => db.withTables<MembershipTables>();

export type NewSuspension = Omit<Suspension, "liftedAt" | "liftedBy"> & {
  readonly personId: PersonId;
};

/** From now on the person takes no part. */
export async function addSuspension(tx: Tx, suspension: NewSuspension): Promise<void> {
  const { personId, request, ground, days, beginsAt, endsAt } = suspension;
  await tables(tx)
    .insertInto("membership.suspension")
    .values({
      ...{ person_id: personId, request, ground, days },
      ...{ begins_at: beginsAt, ends_at: endsAt, lifted_at: null, lifted_by: null },
    })
    .execute();
  await setSuspendedUntil(tx, personId, endsAt);
}

export async function liftSuspensions(
  tx: Tx,
  { personId, by, at }: { readonly personId: PersonId; readonly by: Capacity; readonly at: Date },
): Promise<void> {
  await tables(tx)
    .updateTable("membership.suspension")
    .set({ lifted_at: at, lifted_by: keptCapacity(by) })
    .where("person_id", "=", personId)
    .where("lifted_at", "is", null)
    .where("ends_at", ">", at)
    .execute();
  await setSuspendedUntil(tx, personId, null);
}

async function setSuspendedUntil(tx: Tx, personId: PersonId, until: Date | null): Promise<void> {
  await tables(tx)
    .updateTable("membership.person")
    .set({ suspended_until: until })
    .where("id", "=", personId)
    .execute();
}

const suspensionOf = (row: Selectable<MembershipTables["membership.suspension"]>): Suspension => ({
  ...{ request: row.request, ground: row.ground, days: row.days },
  ...{ beginsAt: row.begins_at, endsAt: row.ends_at },
  liftedAt: row.lifted_at ?? undefined,
  liftedBy: row.lifted_by === null ? undefined : readCapacity(row.lifted_by),
});

/** The request that suspended somebody whose suspension runs now. */
export async function findSuspendingRequest(
  db: Reader,
  personId: PersonId,
  now: Date,
): Promise<number | undefined> {
  const row = await tables(db)
    .selectFrom("membership.suspension")
    .select("request")
    .where("person_id", "=", personId)
    .where("lifted_at", "is", null)
    .where("ends_at", ">", now)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.request;
}

const MOST_SHOWN = 200;

/** The latest suspensions of everybody, without who: for the public page. */
export async function listSuspensions(db: Reader): Promise<readonly Suspension[]> {
  const rows = await tables(db)
    .selectFrom("membership.suspension")
    .selectAll()
    .orderBy("id", "desc")
    .limit(MOST_SHOWN)
    .execute();
  return rows.map(suspensionOf);
}

/** One person's own, the latest first. */
export async function listSuspensionsOf(
  db: Reader,
  personId: PersonId,
): Promise<readonly Suspension[]> {
  const rows = await tables(db)
    .selectFrom("membership.suspension")
    .selectAll()
    .where("person_id", "=", personId)
    .orderBy("id", "desc")
    .execute();
  return rows.map(suspensionOf);
}
