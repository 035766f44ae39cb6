import { type Kysely, sql } from "kysely";

/** That a lot's time has come is written by the record, for the lots of every room. */
export const untold = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`alter table juries.challenge drop column told_at`.execute(db);
  },
};
