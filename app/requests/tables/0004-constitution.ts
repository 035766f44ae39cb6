import { type Kysely, sql } from "kysely";

/** Under which of the party's constitutions it was asked for, by its number; null: from before they had numbers. */
export const constitution = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`alter table requests.request add column constitution int`.execute(db);
  },
};
