import { type Kysely, sql } from "kysely";

/** The Mondays for which the digest was dealt with: once each, on however many workers. */
export const digest = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema this_week`.execute(db);
    await sql`create table this_week.digest (monday date primary key, posted_at timestamptz not null)`.execute(
      db,
    );
  },
};
