import { type Kysely, sql } from "kysely";

/** Ballots from before had no least number of votes; their rolls' headers say none, and stay as they were hashed. */
export const quorumLeast = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table ballots.ballot
        add column quorum_least int not null default 0 check (quorum_least >= 0)`.execute(db);
    await sql`alter table ballots.ballot alter column quorum_least drop default`.execute(db);
  },
};
