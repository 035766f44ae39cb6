import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import type { MembershipTables } from "../tables.ts";

/** For a query of `membership.person`: those who are no longer, or never were, taken for under 18. */
export const isAdultRow = (today: Day) =>
  sql<boolean>`(age_known and (adult_on is null or adult_on <= ${today}))`;

/** Is somebody to say whether they are 18, since nobody has said it for them? */
export async function isAgeAsked(db: Reader, id: PersonId): Promise<boolean> {
  const row = await db
    .withTables<MembershipTables>()
    .selectFrom("membership.person")
    .select("age_known")
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.age_known === false;
}
