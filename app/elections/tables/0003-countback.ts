import { type Kysely, sql } from "kysely";

/** Until when whoever was elected holds the seat, and whose nomination of an earlier election a nomination repeats. */
export const countback = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table elections.nomination
        add column term_ends timestamptz,
        add column again_of int references elections.nomination`.execute(db);
    await sql`
      create index nomination_term on elections.nomination (term_ends)
      where term_ends is not null`.execute(db);
  },
};
