import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import { passagesIn, readTyped } from "../../../platform/database/full-text.ts";
import { nameOrder } from "../../../platform/database/name-order.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { spokenHere } from "../../../platform/language.ts";
import { addDaysTo, dayOf } from "../../../platform/time/days.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import type { MembershipTables } from "../tables.ts";

export interface PersonFound {
  readonly id: PersonId;
  readonly name: string;
  /** What they say about themselves, where the words were found. See `platform/database/full-text.ts`. */
  readonly passages: string;
}

const MOST_RANKED = 1000;

/**
 * Members in good standing by name, or by what they say about themselves; who asked not to be listed is left out.
 * For members' eyes only: who belongs to a party is nobody else's to know.
 */
export async function searchPeople(
  db: Reader,
  typed: string,
  most: number,
  now: Date,
): Promise<readonly PersonFound[]> {
  const { graceDays } = await rulesInForce(db);
  const query = await readTyped(db, "simple", typed);
  if (query === undefined) return [];
  const found = db
    .withTables<MembershipTables>()
    .selectFrom("membership.person")
    .select(["id", "name", "about"])
    .select(sql<number>`ts_rank(search, ${query})`.as("rank"))
    .where("kind", "=", "member")
    .where("confirmed_at", "is not", null)
    .where("is_listed", "=", true)
    .where("renews_on", ">=", addDaysTo(dayOf(now), -graceDays))
    .where(sql<boolean>`search @@ ${query}`)
    .limit(MOST_RANKED);
  return await db
    .selectFrom(found.as("found"))
    .select(["id", "name"])
    .select(passagesIn("simple", sql<string>`coalesce(about, '')`, typed, query).as("passages"))
    .orderBy("rank", "desc")
    .orderBy(nameOrder(sql.ref("name"), spokenHere()))
    .orderBy("id")
    .limit(most)
    .execute();
}
