import { type Kysely, sql } from "kysely";

/** A proposal that nobody backs ends by itself, and whoever made it can take it back. */
export const namingsLapse = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`alter table appointments.naming add column lapses_at timestamptz`.execute(db);
    // Of those that are there: the rulebook's number as it is when this comes, of which no other has been set yet.
    await sql`
      update appointments.naming set lapses_at = proposed_at + interval '7 days'`.execute(db);
    await sql`alter table appointments.naming alter column lapses_at set not null`.execute(db);
    await sql`alter table appointments.naming drop constraint naming_state_check`.execute(db);
    await sql`
      alter table appointments.naming add constraint naming_state_check check (state in
        ('proposed', 'waiting', 'stands', 'stopped', 'declined', 'lapsed', 'withdrawn'))`.execute(
      db,
    );
  },
};
