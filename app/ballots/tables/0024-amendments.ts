import { type Kysely, sql } from "kysely";

/** An option that is a change to the text, decided by itself beside it. */
export const amendments = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table ballots.option add column is_amendment boolean not null default false`.execute(
      db,
    );
  },
};
