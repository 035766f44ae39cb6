import { type Kysely, sql } from "kysely";

/** Holds all that counting members asks for, so that a count reads this index and no row. */
export const counting = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create index person_terms on membership.person (renews_on, took_part_at)
        where kind = 'member' and confirmed_at is not null`.execute(db);
  },
};
