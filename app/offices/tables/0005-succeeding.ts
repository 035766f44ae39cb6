import { type Kysely, sql } from "kysely";

/** Founders, and whoever holds an office out of turn, hold it until members have chosen somebody. */
export const succeeding = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table offices.holding
        drop constraint holding_ended_why_check,
        add constraint holding_ended_why_check
          check (ended_why in ('resigned', 'standing', 'recalled', 'jury', 'succeeded'))`.execute(
      db,
    );
  },
};
