import { type Kysely, sql } from "kysely";

/**
 * Letters of a list with choices of its own: by which address its reader leaves it, and what became of all of one. Letters
 * that are of no use after a time, and those that leave while others wait.
 */
export const list = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`alter table mail.letter add column list text,
      add column good_until timestamptz, add column goes_on boolean not null default false`.execute(
      db,
    );
    await sql`create index letter_list on mail.letter (fact) where list is not null`.execute(db);
  },
};
