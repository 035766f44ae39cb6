import { type Kysely, sql } from "kysely";

/**
 * From which UK day on somebody for whom members have vouched counts. Null: nobody has vouched for them, or not enough,
 * or not yet. Both counts of active members read their index and no row.
 */
export const vouched = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table membership.person add column vouched_from date`.execute(db);
    await sql`drop index membership.person_terms, membership.person_imported_at`.execute(db);
    await sql`
      create index person_terms on membership.person (renews_on, took_part_at)
        include (suspended_until, member_since, came_by, vouched_from)
        where kind = 'member' and confirmed_at is not null`.execute(db);
    await sql`
      create index person_imported_at on membership.person (confirmed_at)
        include (took_part_at, renews_on, suspended_until, member_since, came_by, vouched_from)
        where came_by = 'imported' and kind = 'member'`.execute(db);
  },
};
