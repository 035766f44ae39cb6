import { type Kysely, sql } from "kysely";

/** What a ballot asks in Welsh, and what its options are called, where our own words made them. */
export const questionInWelsh = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`alter table ballots.ballot add column question_cy text check (question_cy <> '')`.execute(
      db,
    );
    await sql`alter table ballots.option add column label_cy text check (label_cy <> '')`.execute(
      db,
    );
  },
};
