import { type Kysely, sql } from "kysely";

/** A proposal that is being voted on says until when, as those do that come to their ballot after this. */
export const endOfVoting = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      update proposals.proposal
      set ends_at = entered_at + (rules->>'ballotDays')::int * interval '24 hours'
      where state = 'ballot' and ends_at is null`.execute(db);
  },
};
