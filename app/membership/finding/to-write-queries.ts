import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { addDaysTo, dayOf } from "../../../platform/time/days.ts";
import { type Rules, rulesInForce } from "../../rulebook/door.ts";
import { isAdultRow } from "../standing/age-queries.ts";
import { activeSince } from "../standing/counting-queries.ts";
import type { Addressee } from "../standing/queries.ts";
import type { MembershipTables } from "../tables.ts";
import { type Condition, NEW_DAYS } from "./to-write.ts";

export interface ToWrite {
  readonly whom: "members" | "everybody";
  /** All of them have to be met. */
  readonly conditions: readonly Condition[];
  /** These alone; undefined: whoever they are. */
  readonly people?: readonly PersonId[] | undefined;
}

const isMet = (condition: Condition, now: Date, rules: Rules) => {
  const since = activeSince(now, rules);
  switch (condition) {
    case "new":
      return sql<boolean>`coalesce(member_since, confirmed_at::date) >= ${addDaysTo(dayOf(now), -NEW_DAYS)}`;
    case "active":
      return sql<boolean>`coalesce(took_part_at >= ${since}, false)`;
    case "quiet":
      return sql<boolean>`not coalesce(took_part_at >= ${since}, false)`;
    case "welsh":
      return sql<boolean>`coalesce(language = 'cy', false)`;
  }
};

async function those(db: Reader, { whom, conditions, people }: ToWrite, now: Date) {
  const rules = await rulesInForce(db);
  let query = db
    .withTables<MembershipTables>()
    .selectFrom("membership.person")
    .where("confirmed_at", "is not", null)
    .where(isAdultRow(dayOf(now)));
  if (whom === "members")
    query = query
      .where("kind", "=", "member")
      .where("renews_on", ">=", addDaysTo(dayOf(now), -rules.graceDays));
  if (people !== undefined)
    query = query.where("id", "=", sql<PersonId>`any(${[...people]}::uuid[])`);
  for (const condition of conditions) query = query.where(isMet(condition, now, rules));
  return { query };
}

/** Adults who meet all that, in the order of their numbers. Who wants letters is asked where they are posted. */
export async function listToWrite(
  db: Reader,
  which: ToWrite,
  { after, most }: { readonly after?: PersonId | undefined; readonly most: number },
  now: Date,
): Promise<readonly Addressee[]> {
  const { query } = await those(db, which, now);
  const rows = query
    .select(["id as personId", "name", "email", "language"])
    .orderBy("id")
    .limit(most);
  return await (after === undefined ? rows : rows.where("id", ">", after)).execute();
}

/** How many they are. */
export async function countToWrite(db: Reader, which: ToWrite, now: Date): Promise<number> {
  const { query } = await those(db, which, now);
  const { count } = await query
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}
