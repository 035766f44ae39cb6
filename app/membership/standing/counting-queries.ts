import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { addDays, addDaysTo, dayOf } from "../../../platform/time/days.ts";
import type { Rules } from "../../rulebook/door.ts";
import type { MembershipTables } from "../tables.ts";
import { isFounderOf, isVouchingAskedOf } from "./beside-person-queries.ts";
import { type Counted, countingSince } from "./counting.ts";
import { mayVoteOnPaper } from "./on-paper.ts";

const tables = (db: Reader) => db.withTables<MembershipTables>();

const goodStanding = (db: Reader, now: Date, rules: Rules) =>
  tables(db)
    .selectFrom("membership.person")
    // Written out, so that a prepared statement can use the index that holds just these rows.
    .where(sql<boolean>`kind = 'member' and confirmed_at is not null`)
    .where("renews_on", ">=", addDaysTo(dayOf(now), -rules.graceDays))
    .where(sql<boolean>`(suspended_until is null or suspended_until <= ${now})`);

/** Those of them who have been members long enough for this to count, and for whom others have vouched where it is asked. */
const counting = (db: Reader, what: Counted, now: Date, rules: Rules) =>
  goodStanding(db, now, rules)
    .where(
      sql<boolean>`(
        member_since <= ${countingSince(what, rules, now)}
        or (member_since is not null and ${isFounderOf("came_by", now, sql`${rules.foundingDays}`)})
      )`,
    )
    .where(
      sql<boolean>`(vouched_from <= ${dayOf(now)} or not ${isVouchingAskedOf("membership.person")})`,
    );

/** Of these people, those of whom this counts now. */
export async function listCounted(
  db: Reader,
  what: Counted,
  people: readonly PersonId[],
  now: Date,
  rules: Rules,
): Promise<readonly PersonId[]> {
  const rows = await counting(db, what, now, rules)
    .where("id", "=", sql<PersonId>`any(${people}::uuid[])`)
    .select("id")
    .execute();
  return rows.map((row) => row.id);
}

export const activeSince = (now: Date, { activeDays }: Rules): Date => addDays(now, -activeDays);

/**
 * Members in good standing who took part within the rulebook's days, and of whom this counts. Thresholds and quorum are
 * shares of this number, so that newcomers neither carry a bar nor raise it. Whom a list brought in counts for as many
 * days from then on, come or not: else those few who came would decide for all the others. Whoever has no mailbox counts
 * for the quorum of ballots, where they stand on its roll, and for nothing else: they could do nothing else.
 */
export async function countActiveMembers(
  db: Reader,
  what: Counted,
  now: Date,
  rules: Rules,
): Promise<number> {
  const since = activeSince(now, rules);
  const tookPart = counting(db, what, now, rules).where("took_part_at", ">=", since);
  const cameByList = counting(db, what, now, rules)
    .where(sql<boolean>`came_by = 'imported'`)
    .where("email", "is not", null)
    .where("confirmed_at", ">=", since)
    .where((where) =>
      where.or([where("took_part_at", "is", null), where("took_part_at", "<", since)]),
    );
  // Two counts, so that each reads its own index and no row.
  const counts = [tookPart, cameByList].map((query) =>
    query.select((select) => select.fn.countAll<number>().as("count")).executeTakeFirstOrThrow(),
  );
  const [active, came] = await Promise.all(counts);
  const onPaper = what === "vote" ? await countActiveOnPaper(db, now, rules) : 0;
  return (active?.count ?? 0) + (came?.count ?? 0) + onPaper;
}

async function countActiveOnPaper(db: Reader, now: Date, rules: Rules): Promise<number> {
  const since = activeSince(now, rules);
  const { active, all } = await paperVoters(db, now, rules)
    .select((select) => [
      select.fn.countAll<number>().as("all"),
      sql<number>`count(*) filter (where confirmed_at >= ${since} or voted_on_paper_at >= ${since})`.as(
        "active",
      ),
    ])
    .executeTakeFirstOrThrow();
  if (active === 0) return 0;
  const { others } = await votersSigningIn(db, now, rules)
    .select((select) => select.fn.countAll<number>().as("others"))
    .executeTakeFirstOrThrow();
  return mayVoteOnPaper({ onPaper: all, others }, rules) ? active : 0;
}

/** Of whoever a list brought in, once their import stands: so that taking it back never touches a vote. */
const onRolls = (now: Date) => sql<boolean>`(on_rolls_from is null or on_rolls_from <= ${now})`;

const votersSigningIn = (db: Reader, now: Date, rules: Rules) =>
  counting(db, "vote", now, rules)
    .where((where) =>
      where.or([where("came_by", "!=", "imported"), where("signed_in_at", "is not", null)]),
    )
    .where(onRolls(now));

const paperVoters = (db: Reader, now: Date, rules: Rules) =>
  counting(db, "vote", now, rules).where("email", "is", null).where(onRolls(now));

export async function countMembers(db: Reader, now: Date, rules: Rules): Promise<number> {
  const { count } = await goodStanding(db, now, rules)
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/**
 * Members in good standing who have joined since then: by the form, or as their list says; a list that does not say
 * when they joined does not say that it was lately.
 */
export async function countJoinedSince(
  db: Reader,
  since: Date,
  now: Date,
  rules: Rules,
): Promise<number> {
  const { count } = await goodStanding(db, now, rules)
    .where("confirmed_at", ">=", since)
    .where((where) =>
      where.or([
        where("came_by", "!=", "imported"),
        where.and([
          where("member_since", ">=", dayOf(since)),
          where("created_at", "<", where.ref("confirmed_at")),
        ]),
      ]),
    )
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/** Everybody whose vote counts now and who signs in, for a roll. Whom a list brought in has done so once. */
export async function listVoters(
  db: Reader,
  now: Date,
  rules: Rules,
): Promise<readonly PersonId[]> {
  const rows = await votersSigningIn(db, now, rules).select("id").orderBy("id").execute();
  return rows.map((row) => row.id);
}

/** Those of these people, for the roll of a part of the party. */
export async function listVotersAmong(
  db: Reader,
  people: readonly PersonId[],
  now: Date,
  rules: Rules,
): Promise<readonly PersonId[]> {
  const rows = await votersSigningIn(db, now, rules)
    .where("id", "=", sql<PersonId>`any(${people}::uuid[])`)
    .select("id")
    .orderBy("id")
    .execute();
  return rows.map((row) => row.id);
}

/** The same of those without a mailbox, who vote with a code on paper: whether they may says `mayVoteOnPaper`. */
export async function listPaperVoters(
  db: Reader,
  now: Date,
  rules: Rules,
): Promise<readonly PersonId[]> {
  const rows = await paperVoters(db, now, rules).select("id").orderBy("id").execute();
  return rows.map((row) => row.id);
}

/** Those of whom this counts and who took part within the rulebook's days: out of them a jury is drawn. */
export async function listActiveMembers(
  db: Reader,
  what: Counted,
  now: Date,
  rules: Rules,
): Promise<readonly PersonId[]> {
  const rows = await counting(db, what, now, rules)
    .where("took_part_at", ">=", activeSince(now, rules))
    .select("id")
    .orderBy("id")
    .execute();
  return rows.map((row) => row.id);
}
