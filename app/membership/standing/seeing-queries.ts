import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { addDays } from "../../../platform/time/days.ts";
import type { MembershipTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<MembershipTables>();

/** From when on somebody counts as belonging so many days: from the first day on for those who founded the party. */
export async function findBelongsFor(
  db: Reader,
  id: PersonId,
  days: number,
): Promise<Date | undefined> {
  const row = await tables(db)
    .selectFrom("membership.person")
    .select(["confirmed_at", "came_by"])
    .where("id", "=", id)
    .executeTakeFirst();
  const since = row?.confirmed_at ?? undefined;
  return since && addDays(since, row?.came_by === "founded" ? 0 : days);
}

/** How many of these people are not in the list that members see. */
export async function countUnlisted(db: Reader, ids: readonly PersonId[]): Promise<number> {
  const { count } = await tables(db)
    .selectFrom("membership.person")
    .where("id", "=", sql<PersonId>`any(${ids}::uuid[])`)
    .where("is_listed", "=", false)
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}
