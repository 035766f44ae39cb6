import { type Kysely, sql } from "kysely";

/**
 * When somebody without a mailbox last voted with a code on paper: that counts for the quorum alone, so that the indexes
 * by which all other active members are counted stay what they are.
 */
export const votingOnPaper = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table membership.person add column voted_on_paper_at timestamptz`.execute(db);
  },
};
