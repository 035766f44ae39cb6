import { type Kysely, sql } from "kysely";

/**
 * Strategies, statements and posts, each a kind of proposal, and the two states of a post. A ballot's opening is kept
 * with its proposal, since so many open in a week; and members mark what should come first.
 */
export const tracks = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table proposals.proposal
        add column voting_since timestamptz,
        drop constraint proposal_kind_check,
        add constraint proposal_kind_check check (kind in ('new', 'replace', 'repeal', 'reaffirm', 'rule',
          'constitution', 'strategy', 'statement', 'post')),
        drop constraint proposal_state_check,
        add constraint proposal_state_check check (state in ('draft', 'idea', 'discussion', 'drafting', 'amendment',
          'frozen', 'ballot', 'adopted', 'not-adopted', 'lapsed', 'merged', 'withdrawn', 'held', 'rota', 'to-post'))`.execute(
      db,
    );
    await sql`update proposals.proposal set voting_since = entered_at where state = 'ballot'`.execute(
      db,
    );
    await sql`
      create index proposal_kind on proposals.proposal (kind, state, entered_at desc, id desc)`.execute(
      db,
    );
    await sql`
      create index proposal_voting_since on proposals.proposal (voting_since) where voting_since is not null`.execute(
      db,
    );
    await sql`
      create table proposals.priority (
        proposal_id int not null references proposals.proposal on delete cascade,
        person_id uuid not null,
        at timestamptz not null,
        primary key (proposal_id, person_id)
      )`.execute(db);
    await sql`create index priority_person on proposals.priority (person_id)`.execute(db);
  },
};
