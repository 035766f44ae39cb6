import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import { ruleNow } from "../../rulebook/door.ts";
import type { MembershipTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<MembershipTables>();

export interface Belonging {
  readonly days: number;
  /** Undefined for whoever is no member. */
  readonly since: Day | undefined;
}

/**
 * Since when somebody is a member, and for how many days they must have to see the list of people: none for those who
 * founded the party.
 */
export async function findBelonging(db: Reader, id: PersonId): Promise<Belonging> {
  const row = await tables(db)
    .selectFrom("membership.person")
    .select(["member_since", "came_by", ruleNow("peopleDays").as("days")])
    .where("id", "=", id)
    .executeTakeFirst();
  const days = row === undefined || row.came_by === "founded" ? 0 : row.days;
  return { days, since: row?.member_since ?? undefined };
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
