import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { BranchTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<BranchTables>();

/** An officer looked at how to reach somebody. */
export interface Look {
  readonly branchId: number;
  readonly office: string;
  /** Undefined once they have left. */
  readonly lookedBy: PersonId | undefined;
  readonly personId: PersonId;
  readonly why: string;
  readonly at: Date;
}

export async function addLook(tx: Tx, look: Look): Promise<void> {
  await tables(tx)
    .insertInto("branches.look")
    .values({
      branch_id: look.branchId,
      office: look.office,
      looked_by: look.lookedBy ?? null,
      person_id: look.personId,
      why: look.why,
      at: look.at,
    })
    .execute();
}

/** For whom they were about: the newest first. */
export async function listLooksAt(db: Reader, personId: PersonId): Promise<readonly Look[]> {
  const rows = await tables(db)
    .selectFrom("branches.look")
    .selectAll()
    .where("person_id", "=", personId)
    .orderBy("id", "desc")
    .limit(100)
    .execute();
  return rows.map((row) => ({
    branchId: row.branch_id,
    office: row.office,
    lookedBy: row.looked_by ?? undefined,
    personId: row.person_id,
    why: row.why,
    at: row.at,
  }));
}

/** At how many people somebody has looked since then; the same one twice is one. */
export async function countLookedAt(db: Reader, lookedBy: PersonId, since: Date): Promise<number> {
  const { count } = await tables(db)
    .selectFrom("branches.look")
    .select((select) => select.fn.count<number>("person_id").distinct().as("count"))
    .where("looked_by", "=", lookedBy)
    .where("at", ">", since)
    .executeTakeFirstOrThrow();
  return Number(count);
}
