import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { addDays } from "../../../platform/time/days.ts";
import type { Rules } from "../../rulebook/door.ts";

export type GoingRules = Pick<Rules, "lapsedKeptDays" | "supporterKeptDays" | "goingNoticeDays">;

/** The last sign of somebody: when they came, joined or took part; and of a member the end of their term. */
const LAST_SIGN = sql`greatest(
  created_at, confirmed_at, took_part_at, voted_on_paper_at, last_came_at,
  case when kind = 'member' then renews_on::timestamp at time zone 'Europe/London' end)`;

/** Whose last sign is as long ago as the rulebook keeps people. Nobody has invented people's data to protect. */
const isAway = (rules: GoingRules, now: Date) => sql<boolean>`
  confirmed_at is not null and came_by <> 'demonstration'
  and ${LAST_SIGN} <= case kind
    when 'member' then ${addDays(now, -rules.lapsedKeptDays)}::timestamptz
    else ${addDays(now, -rules.supporterKeptDays)}::timestamptz end`;

/**
 * Notes of some of those who are nearly so long away that they are told. Of two processes at once, one takes each.
 * A sign of theirs makes what they were told before untrue.
 */
export async function takeThoseToTell(
  tx: Tx,
  rules: GoingRules,
  now: Date,
  most: number,
): Promise<readonly PersonId[]> {
  const { rows } = await sql<{ id: PersonId }>`
    update membership.person set told_to_go_at = ${now}
    where id in (
      select id from membership.person
      where ${isAway(rules, addDays(now, rules.goingNoticeDays))}
        and (told_to_go_at is null or told_to_go_at <= ${LAST_SIGN})
      order by id limit ${most} for update skip locked)
    returning id`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Those who were told, had their days to come back, and did not. */
export async function listThoseToForget(
  db: Reader,
  rules: GoingRules,
  now: Date,
  most: number,
): Promise<readonly PersonId[]> {
  const { rows } = await sql<{ id: PersonId }>`
    select id from membership.person
    where ${isAway(rules, now)} and told_to_go_at > ${LAST_SIGN}
      and told_to_go_at <= ${addDays(now, -rules.goingNoticeDays)}
    order by id limit ${most}`.execute(db);
  return rows.map(({ id }) => id);
}

/** From so many days after it was over, a suspension stands in the list and nothing says whose it was. */
export async function forgetWhoseSuspensions(tx: Tx, days: number, now: Date): Promise<void> {
  await sql`
    update membership.suspension set person_id = null
    where person_id is not null and coalesce(lifted_at, ends_at) <= ${addDays(now, -days)}`.execute(
    tx,
  );
}

/** Whoever is 18 by now was under 18 once, and nothing needs to say so. */
export async function forgetWhoWasYoung(tx: Tx, now: Date): Promise<void> {
  await sql`
    update membership.person set adult_on = null
    where adult_on <= (${now}::timestamptz at time zone 'Europe/London')::date`.execute(tx);
}
