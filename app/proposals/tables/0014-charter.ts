import { type Kysely, sql } from "kysely";

/**
 * A proposal of one more kind: it changes the constitution's text. Which kinds there are is the code's to know, so that
 * each further one is no change of this table.
 */
export const charter = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table proposals.proposal
        add column about_charter int,
        drop constraint proposal_kind_check,
        add constraint proposal_kind_check check (kind ~ '^[a-z-]{1,40}$'),
        add check ((kind = 'charter') = (about_charter is not null))`.execute(db);
  },
};
