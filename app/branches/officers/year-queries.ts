import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";

export interface DoneHere {
  readonly looks: number;
  readonly officers: number;
}

/** How often officers of a branch looked somebody up, and how many took an office of it, for its year. */
export async function countHereIn(
  db: Reader,
  branchId: number,
  { from, until }: { readonly from: Date; readonly until: Date },
): Promise<DoneHere> {
  const { rows } = await sql<DoneHere>`
    select
      (select count(*)::int from branches.look
        where branch_id = ${branchId} and at >= ${from} and at < ${until}) as looks,
      (select count(*)::int from branches.holding
        where branch_id = ${branchId} and begins_at >= ${from} and begins_at < ${until}) as officers`.execute(
    db,
  );
  const [numbers] = rows;
  if (numbers === undefined) throw new Error("a count without a row");
  return numbers;
}
