import { type Kysely, sql } from "kysely";

/** A demonstration's clock begins where its kept past ends, which is behind. */
export const clockBehind = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table platform.clock_ahead drop constraint clock_ahead_milliseconds_check`.execute(db);
  },
};
