import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { addDays, addDaysTo, dayOf } from "../../../platform/time/days.ts";
import type { Rules } from "../../rulebook/door.ts";
import type { MembershipTables } from "../tables.ts";
import { isFounderOf } from "./beside-person.ts";
import { type Counted, countingSince } from "./counting.ts";

const tables = (db: Reader) => db.withTables<MembershipTables>();

const goodStanding = (db: Reader, now: Date, rules: Rules) =>
  tables(db)
    .selectFrom("membership.person")
    // Written out, so that a prepared statement can use the index that holds just these rows.
    .where(sql<boolean>`kind = 'member' and confirmed_at is not null`)
    .where("renews_on", ">=", addDaysTo(dayOf(now), -rules.graceDays))
    .where(sql<boolean>`(suspended_until is null or suspended_until <= ${now})`);

/** Those of them who have been members long enough for this to count. */
const counting = (db: Reader, what: Counted, now: Date, rules: Rules) =>
  goodStanding(db, now, rules).where(
    sql<boolean>`(
      member_since <= ${countingSince(what, rules, now)}
      or (member_since is not null and ${isFounderOf("came_by", now, sql`${rules.foundingDays}`)})
    )`,
  );

const active = (db: Reader, what: Counted, now: Date, rules: Rules) =>
  counting(db, what, now, rules).where("took_part_at", ">=", addDays(now, -rules.activeDays));

/**
 * Members in good standing who took part within the rulebook's days, and of whom this counts. Thresholds and quorum are
 * shares of this number, so that newcomers neither carry a bar nor raise it.
 */
export async function countActiveMembers(
  db: Reader,
  what: Counted,
  now: Date,
  rules: Rules,
): Promise<number> {
  const { count } = await active(db, what, now, rules)
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
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

/** Everybody whose vote counts now, for a roll. */
export async function listVoters(
  db: Reader,
  now: Date,
  rules: Rules,
): Promise<readonly PersonId[]> {
  const rows = await counting(db, "vote", now, rules).select("id").orderBy("id").execute();
  return rows.map((row) => row.id);
}

/** The members that `countActiveMembers` counts: out of them a jury is drawn. */
export async function listActiveMembers(
  db: Reader,
  what: Counted,
  now: Date,
  rules: Rules,
): Promise<readonly PersonId[]> {
  const rows = await active(db, what, now, rules).select("id").execute();
  return rows.map((row) => row.id);
}
