import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import {
  type CountedWord,
  countWords,
  passagesIn,
  readTyped,
} from "../../../platform/database/full-text.ts";
import { nameOrder } from "../../../platform/database/name-order.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { spokenHere } from "../../../platform/language.ts";
import type { LookedFor } from "../../../platform/text/terms.ts";
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

/** Members in good standing who want to be listed. */
async function mayBeFound(db: Reader, now: Date): Promise<RawBuilder<SqlBool>> {
  const { graceDays } = await rulesInForce(db);
  return sql<SqlBool>`kind = 'member' and confirmed_at is not null and is_listed
    and renews_on >= ${addDaysTo(dayOf(now), -graceDays)}`;
}

/**
 * Members in good standing by name, or by what they say about themselves; who asked not to be listed is left out.
 * For members' eyes only: who belongs to a party is nobody else's to know.
 */
export async function searchPeople(
  db: Reader,
  looked: LookedFor,
  most: number,
  now: Date,
): Promise<readonly PersonFound[]> {
  const query = await readTyped(db, "simple", looked);
  if (query === undefined) return [];
  const found = db
    .withTables<MembershipTables>()
    .selectFrom("membership.person")
    .select(["id", "name", "about"])
    .select(sql<number>`ts_rank(search, ${query})`.as("rank"))
    .where(await mayBeFound(db, now))
    .where(sql<boolean>`search @@ ${query}`)
    .limit(MOST_RANKED);
  return await db
    .selectFrom(found.as("found"))
    .select(["id", "name"])
    .select(
      passagesIn("simple", sql<string>`coalesce(about, '')`, looked.typed, query).as("passages"),
    )
    .orderBy("rank", "desc")
    .orderBy(nameOrder(sql.ref("name"), spokenHere()))
    .orderBy("id")
    .limit(most)
    .execute();
}

/** Which of these words stand with somebody whom `searchPeople` would show. For members' eyes only, as they are. */
export async function countWordsOfPeople(
  db: Reader,
  words: readonly string[],
  now: Date,
): Promise<readonly CountedWord[]> {
  const rows = sql`from membership.person where ${await mayBeFound(db, now)}`;
  return await countWords(db, "simple", rows, words);
}
