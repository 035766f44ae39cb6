import { type Kysely, sql } from "kysely";

/** What people write in other rooms is reported here too, and what is hidden there is in the same list. */
export const reportsAnywhere = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table discussions.report
        alter column topic_id drop not null,
        drop constraint report_kind_check`.execute(db);
    await sql`drop index discussions.hidden_newest`.execute(db);
    await sql`
      create index hidden_newest on discussions.hidden (hidden_at desc, request desc)`.execute(db);
  },
};
