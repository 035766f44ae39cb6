import { type Kysely, sql } from "kysely";

/** What no letter may quote now: the paths of what is held or hidden. */
export const covered = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create table mail.covered (path text primary key)`.execute(db);
  },
};
