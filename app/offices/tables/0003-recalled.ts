import { type Kysely, sql } from "kysely";

/** An office also ends where a ballot recalls whoever holds it. */
export const recalled = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table offices.holding
        drop constraint holding_ended_why_check,
        add constraint holding_ended_why_check
          check (ended_why in ('resigned', 'standing', 'recalled'))`.execute(db);
  },
};
