import { sql, type Updateable } from "kysely";
import type { Reader } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
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

/** For tests of other rooms: as if this had become of somebody. */
export async function makeOf(
  db: Reader,
  who: { readonly id: PersonId } | { readonly email: string },
  facts: Updateable<MembershipTables["membership.person"]>,
): Promise<void> {
  const [[column, value] = ["id", ""]] = Object.entries(who);
  await db
    .withTables<MembershipTables>()
    .updateTable("membership.person")
    .set(facts)
    .where(sql.ref(column), "=", value)
    .execute();
}

/** For tests of other rooms that begin with nobody. */
export const removeEverybody = (db: Reader): Promise<unknown> =>
  db.withTables<MembershipTables>().deleteFrom("membership.person").execute();
