import type { Reader } from "../../platform/database/database.ts";
import type { MembershipTables } from "./tables.ts";

/** For tests of other rooms: how many rows there are, people of every kind among them. */
export async function countRows(db: Reader, table: "person" | "import"): Promise<number> {
  const { count } = await db
    .withTables<MembershipTables>()
    .selectFrom(`membership.${table}`)
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/** For tests of other rooms: all that is kept of the rows of imported lists. */
export const rowsLogged = (db: Reader): Promise<readonly object[]> =>
  db.withTables<MembershipTables>().selectFrom("membership.import").selectAll().execute();
