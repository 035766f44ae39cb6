import { type Kysely, sql } from "kysely";

export const policy = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema policy`.execute(db);
    await sql`
      create table policy.policy (
        id int generated always as identity primary key,
        chapter text not null,
        title text not null,
        body text not null,
        state text not null check (state in ('in-force', 'under-review', 'superseded', 'repealed')),
        proposal_path text not null unique,
        ballot_path text not null,
        adopted_at timestamptz not null,
        reaffirmed_at timestamptz,
        last_ballot_path text,
        ended_at timestamptz,
        superseded_by int references policy.policy,
        review_on date not null,
        review_opened_at timestamptz,
        review_calls int not null default 0 check (review_calls >= 0),
        review_calls_needed int not null,
        search tsvector generated always as (
          setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', body), 'B')) stored
      )`.execute(db);
    await sql`create index policy_chapter on policy.policy (chapter, adopted_at)`.execute(db);
    await sql`create index policy_adopted on policy.policy (adopted_at desc, id desc)`.execute(db);
    await sql`create index policy_review on policy.policy (review_on) where state = 'in-force'`.execute(
      db,
    );
    await sql`create index policy_search on policy.policy using gin (search)`.execute(db);
    await sql`
      create table policy.review_call (
        policy_id int not null references policy.policy on delete cascade,
        person_id uuid not null,
        at timestamptz not null,
        primary key (policy_id, person_id)
      )`.execute(db);
    await sql`create index review_call_person on policy.review_call (person_id)`.execute(db);
  },
};
