import { type Kysely, sql } from "kysely";

/** A letter that somebody wrote to somebody: which of a talk it is, and where its answer goes. */
export const thread = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`alter table mail.letter add column thread text, add column reply_to text`.execute(db);
  },
};
