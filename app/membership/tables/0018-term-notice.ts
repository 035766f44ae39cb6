import { type Kysely, sql } from "kysely";

/** How far somebody has been written to about the end of their term: one row a person, for the latest term. */
export const termNotice = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table membership.term_notice (
        person_id uuid primary key references membership.person on delete cascade,
        renews_on date not null,
        step int not null check (step >= 0),
        posted_at timestamptz not null
      )`.execute(db);
  },
};
