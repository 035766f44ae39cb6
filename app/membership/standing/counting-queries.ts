import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { addDays, addDaysTo, dayOf } from "../../../platform/time/days.ts";
import type { Rules } from "../../rulebook/door.ts";
import type { MembershipTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<MembershipTables>();

const goodStanding = (db: Reader, now: Date, rules: Rules) =>
  tables(db)
    .selectFrom("membership.person")
    // Written out, so that a prepared statement can use the index that holds just these rows.
    .where(sql<boolean>`kind = 'member' and confirmed_at is not null`)
    .where("renews_on", ">=", addDaysTo(dayOf(now), -rules.graceDays))
    .where(sql<boolean>`(suspended_until is null or suspended_until <= ${now})`);

const activeSince = (now: Date, { activeDays }: Rules): Date => addDays(now, -activeDays);

/**
 * Members in good standing who took part within the rulebook's days. Thresholds are shares of this number. Whom a list
 * brought in counts for as many days from then on, come or not: else those few who came would decide for all the others.
 */
export async function countActiveMembers(db: Reader, now: Date, rules: Rules): Promise<number> {
  const since = activeSince(now, rules);
  const tookPart = goodStanding(db, now, rules).where("took_part_at", ">=", since);
  const cameByList = goodStanding(db, now, rules)
    .where(sql<boolean>`came_by = 'imported'`)
    .where("confirmed_at", ">=", since)
    .where((where) =>
      where.or([where("took_part_at", "is", null), where("took_part_at", "<", since)]),
    );
  // Two counts, so that each reads its own index and no row.
  const counts = [tookPart, cameByList].map((query) =>
    query.select((select) => select.fn.countAll<number>().as("count")).executeTakeFirstOrThrow(),
  );
  const [active, came] = await Promise.all(counts);
  return (active?.count ?? 0) + (came?.count ?? 0);
}

export async function countMembers(db: Reader, now: Date, rules: Rules): Promise<number> {
  const { count } = await goodStanding(db, now, rules)
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/** Members in good standing who confirmed their address since then. */
export async function countJoinedSince(
  db: Reader,
  since: Date,
  now: Date,
  rules: Rules,
): Promise<number> {
  const { count } = await goodStanding(db, now, rules)
    .where("confirmed_at", ">=", since)
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/**
 * Everybody who may vote now, for a roll. Whom a list brought in is on it once they have signed in, and once their import
 * stands: so that taking it back never touches a vote.
 */
export async function listMembersInGoodStanding(
  db: Reader,
  now: Date,
  rules: Rules,
): Promise<readonly PersonId[]> {
  const rows = await goodStanding(db, now, rules)
    .where((where) =>
      where.or([where("came_by", "!=", "imported"), where("signed_in_at", "is not", null)]),
    )
    .where((where) =>
      where.or([where("on_rolls_from", "is", null), where("on_rolls_from", "<=", now)]),
    )
    .select("id")
    .orderBy("id")
    .execute();
  return rows.map((row) => row.id);
}

/** Those of them who took part within the rulebook's days: out of them a jury is drawn. */
export async function listActiveMembers(
  db: Reader,
  now: Date,
  rules: Rules,
): Promise<readonly PersonId[]> {
  const rows = await goodStanding(db, now, rules)
    .where("took_part_at", ">=", activeSince(now, rules))
    .select("id")
    .execute();
  return rows.map((row) => row.id);
}
