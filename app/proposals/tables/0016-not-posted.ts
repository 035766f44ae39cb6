import { type Kysely, sql } from "kysely";

/** A post that was approved can be refused by every network. */
export const notPosted = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table proposals.proposal
        drop constraint proposal_state_check,
        add constraint proposal_state_check check (state in ('draft', 'idea', 'discussion', 'drafting', 'amendment',
          'frozen', 'ballot', 'adopted', 'not-adopted', 'lapsed', 'merged', 'withdrawn', 'held', 'rota', 'to-post',
          'posted', 'not-posted', 'taken-down'))`.execute(db);
  },
};
