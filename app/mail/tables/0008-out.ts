import { type Kysely, sql } from "kysely";

/** The address by which whoever has no account stops a room's letters: each letter has one of its own. */
export const out = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`alter table mail.letter add column out_link text`.execute(db);
  },
};
