import { type Kysely, sql } from "kysely";

/** Which kind of ballot decides a recall, and why where it is a show of hands. */
export const sealed = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table recalls.recall
        add column sealed_id bigint,
        add column shown_why text
          check (shown_why in ('rulebook', 'few-holders', 'no-sealed'))`.execute(db);
  },
};
