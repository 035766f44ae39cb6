import { type Kysely, sql } from "kysely";

/** A state more: between drafting and the hearing members amend the text. It may go back to drafting once. */
export const amendment = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table proposals.proposal
        add column is_redrafted boolean not null default false,
        drop constraint proposal_state_check,
        add constraint proposal_state_check check (state in ('draft', 'idea', 'discussion', 'drafting',
          'amendment', 'frozen', 'ballot', 'adopted', 'not-adopted', 'lapsed', 'merged', 'withdrawn', 'held'))`.execute(
      db,
    );
  },
};
