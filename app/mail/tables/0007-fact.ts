import { type Kysely, sql } from "kysely";

/** What a letter tells of: nobody is written to twice of one thing, whichever rooms write. */
export const fact = {
  async up(db: Kysely<never>): Promise<void> {
    for (const table of ["mail.letter", "mail.by_post"]) {
      await sql`alter table ${sql.table(table)} add column fact text`.execute(db);
    }
    await sql`
      create unique index letter_fact on mail.letter (person_id, fact)
      where fact is not null`.execute(db);
    await sql`
      create unique index by_post_fact on mail.by_post (person_id, fact)
      where fact is not null`.execute(db);
  },
};
