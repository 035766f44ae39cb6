import { type Kysely, sql } from "kysely";

/** The public list of what was hidden reads it in this order. */
export const hiddenNewest = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create index hidden_newest on opinions.hidden (hidden_at desc, request desc)`.execute(db);
  },
};
