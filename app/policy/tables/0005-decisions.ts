import { type Kysely, sql } from "kysely";

/** What members decided that is no policy: how the party goes about things, and what it says in public. */
export const decisions = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table policy.decision (
        id int generated always as identity primary key,
        kind text not null check (kind in ('strategy', 'statement')),
        title text not null,
        title_cy text,
        body text not null,
        proposal_path text not null unique,
        ballot_path text not null,
        adopted_at timestamptz not null
      )`.execute(db);
    await sql`create index decision_kind on policy.decision (kind, id desc)`.execute(db);
  },
};
