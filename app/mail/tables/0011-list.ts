import { type Kysely, sql } from "kysely";

/** Letters of a list with choices of its own: by which address its reader leaves it, and what became of all of one. */
export const list = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`alter table mail.letter add column list text`.execute(db);
    await sql`create index letter_list on mail.letter (fact) where list is not null`.execute(db);
  },
};
