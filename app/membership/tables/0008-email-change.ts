import { type Kysely, sql } from "kysely";

/** New addresses that were confirmed and have not taken over yet: one a person. */
export const emailChange = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table membership.email_change (
        person_id uuid primary key references membership.person on delete cascade,
        new_email text not null,
        stop_hash text not null unique,
        confirmed_at timestamptz not null,
        takes_over_at timestamptz not null
      )`.execute(db);
    await sql`create index email_change_due on membership.email_change (takes_over_at)`.execute(db);
  },
};
