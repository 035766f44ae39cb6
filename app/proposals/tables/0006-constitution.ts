import { type Kysely, sql } from "kysely";

/** A proposal of one more kind: it changes what the party names itself. The titles of then are kept with the change. */
export const constitution = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table proposals.proposal
        add column change jsonb,
        drop constraint proposal_kind_check,
        add constraint proposal_kind_check check
          (kind in ('new', 'replace', 'repeal', 'reaffirm', 'rule', 'constitution')),
        add check ((kind = 'constitution') = (change is not null))`.execute(db);
  },
};
