import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";

export interface Written {
  readonly letters: number;
  readonly messages: number;
  readonly answered: number;
}

/** What a branch wrote, and what was written to it, from one moment until another. */
export async function countYear(
  db: Reader,
  branchId: number,
  { from, until }: { readonly from: Date; readonly until: Date },
): Promise<Written> {
  const { rows } = await sql<Written>`
    select
      (select count(*)::int from bulletins.letter
        where branch_id = ${branchId} and sent_at >= ${from} and sent_at < ${until}) as letters,
      (select count(*)::int from bulletins.message
        where branch_id = ${branchId} and at >= ${from} and at < ${until}) as messages,
      (select count(*)::int from bulletins.message
        where branch_id = ${branchId} and at >= ${from} and at < ${until} and answer is not null) as answered`.execute(
    db,
  );
  const [numbers] = rows;
  if (numbers === undefined) throw new Error("a count without a row");
  return numbers;
}
