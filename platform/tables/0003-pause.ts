import { type Kysely, sql } from "kysely";

/** What stands still for some hours, whoever would do it. */
export const pause = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table platform.pause (
        what text primary key check (what in ('mail', 'joining')),
        until timestamptz not null
      )`.execute(db);
  },
};
