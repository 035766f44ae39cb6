import { type Kysely, sql } from "kysely";

/**
 * The UK day since when somebody's standing grows. Null: they are no member. Of those who are there already, whoever
 * came by a form counts from their confirmation, and whoever came by a roll from the day that it names.
 */
export const memberSince = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table membership.person add column member_since date`.execute(db);
    await sql`
      update membership.person set member_since =
        ((case when came_by = 'joined' then confirmed_at else created_at end) at time zone 'Europe/London')::date
      where kind = 'member' and confirmed_at is not null`.execute(db);
    await sql`
      alter table membership.person
        add check ((member_since is not null) = (kind = 'member' and confirmed_at is not null))`.execute(
      db,
    );
    await sql`drop index membership.person_terms`.execute(db);
    await sql`
      create index person_terms on membership.person (renews_on, took_part_at)
        include (suspended_until, member_since, came_by)
        where kind = 'member' and confirmed_at is not null`.execute(db);
  },
};
