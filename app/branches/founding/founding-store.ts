import { type Selectable, sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { NewBranch } from "../store.ts";
import type { BranchTables } from "../tables.ts";
import type { Founding } from "./founding.ts";

const tables = (db: Reader) => db.withTables<BranchTables>();

type Row = Selectable<BranchTables["branches.founding"]> & { readonly pledges: number };

const foundingOf = (row: Row): Founding => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  parentId: row.parent_id ?? undefined,
  placeCode: row.place_code ?? undefined,
  says: row.says ?? undefined,
  endsAt: row.ends_at,
  needed: row.needed,
  state: row.state,
  branchId: row.branch_id ?? undefined,
  pledges: row.pledges,
});

const foundings = (db: Reader) =>
  tables(db)
    .selectFrom("branches.founding")
    .selectAll()
    .select(
      sql<number>`(select count(*)::int from branches.pledge where founding_id = branches.founding.id)`.as(
        "pledges",
      ),
    );

export async function findFounding(db: Reader, id: number): Promise<Founding | undefined> {
  const row = await foundings(db).where("id", "=", id).executeTakeFirst();
  return row && foundingOf(row);
}

/** Of two who pledge at once, the second sees the first: only one of them founds it. */
export async function lockFounding(tx: Tx, id: number): Promise<Founding | undefined> {
  const row = await tables(tx)
    .selectFrom("branches.founding")
    .select("id")
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row && findFounding(tx, id);
}

export async function listOpenFoundings(db: Reader, now: Date): Promise<readonly Founding[]> {
  const rows = await foundings(db)
    .where("state", "=", "open")
    .where("ends_at", ">", now)
    .orderBy("name")
    .execute();
  return rows.map(foundingOf);
}

export async function listOverdue(db: Reader, now: Date): Promise<readonly number[]> {
  const rows = await tables(db)
    .selectFrom("branches.founding")
    .select("id")
    .where("state", "=", "open")
    .where("ends_at", "<=", now)
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

/** Is one of that name, or for that place, open already? */
export async function findOpenLike(
  db: Reader,
  { name, placeCode }: Pick<NewBranch, "name" | "placeCode">,
): Promise<number | undefined> {
  const row = await tables(db)
    .selectFrom("branches.founding")
    .select("id")
    .where("state", "=", "open")
    .where(sql<boolean>`(lower(name) = lower(${name}) or place_code = ${placeCode ?? null}::text)`)
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

export interface NewFounding extends NewBranch {
  readonly begunBy: PersonId;
  readonly endsAt: Date;
  readonly needed: number;
}

export async function addFounding(tx: Tx, founding: NewFounding, at: Date): Promise<number> {
  const { id } = await tables(tx)
    .insertInto("branches.founding")
    .values({
      name: founding.name,
      kind: founding.kind,
      parent_id: founding.parentId ?? null,
      place_code: founding.placeCode ?? null,
      says: founding.says ?? null,
      begun_by: founding.begunBy,
      begun_at: at,
      ends_at: founding.endsAt,
      needed: founding.needed,
      branch_id: null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function addPledge(tx: Tx, id: number, personId: PersonId, at: Date): Promise<void> {
  await tables(tx)
    .insertInto("branches.pledge")
    .values({ founding_id: id, person_id: personId, at })
    .execute();
}

/** False where there was none. */
export async function removePledge(tx: Tx, id: number, personId: PersonId): Promise<boolean> {
  const { numDeletedRows } = await tables(tx)
    .deleteFrom("branches.pledge")
    .where("founding_id", "=", id)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function hasPledged(db: Reader, id: number, personId: PersonId): Promise<boolean> {
  const row = await tables(db)
    .selectFrom("branches.pledge")
    .select("person_id")
    .where("founding_id", "=", id)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row !== undefined;
}

export async function listPledged(db: Reader, id: number): Promise<readonly PersonId[]> {
  const rows = await tables(db)
    .selectFrom("branches.pledge")
    .select("person_id")
    .where("founding_id", "=", id)
    .orderBy("at")
    .execute();
  return rows.map(({ person_id }) => person_id);
}

export async function endFounding(
  tx: Tx,
  id: number,
  end: { readonly state: "founded"; readonly branchId: number } | { readonly state: "lapsed" },
): Promise<void> {
  await tables(tx)
    .updateTable("branches.founding")
    .set({ state: end.state, branch_id: end.state === "founded" ? end.branchId : null })
    .where("id", "=", id)
    .execute();
  // Who wanted a branch that never came is nobody's business any more; whoever founded one belongs to it.
  await tables(tx).deleteFrom("branches.pledge").where("founding_id", "=", id).execute();
}
