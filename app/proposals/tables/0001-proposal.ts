import { type Kysely, sql } from "kysely";

export const proposal = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema proposals`.execute(db);
    await createProposal(db);
    await createTexts(db);
    await createPeople(db);
  },
};

async function createProposal(db: Kysely<never>): Promise<void> {
  await sql`
    create table proposals.proposal (
      id int generated always as identity primary key,
      kind text not null check (kind in ('new', 'replace', 'repeal', 'reaffirm', 'rule')),
      about_policy int,
      rule_name text,
      rule_number numeric,
      chapter text not null,
      title text not null,
      problem text not null,
      body text not null,
      effects text,
      version int not null,
      state text not null check (state in ('draft', 'idea', 'discussion', 'drafting', 'frozen', 'ballot',
        'adopted', 'not-adopted', 'lapsed', 'merged', 'withdrawn', 'held')),
      entered_at timestamptz not null,
      looks_at timestamptz,
      ends_at timestamptz,
      support_needed int not null,
      support_count int not null default 0 check (support_count >= 0),
      rules jsonb not null,
      stay_before jsonb,
      topic_id int,
      ballot_id int,
      became_policy int,
      merged_into int references proposals.proposal,
      likeness text not null,
      created_at timestamptz not null,
      changed_at timestamptz not null,
      search tsvector generated always as (
        setweight(to_tsvector('english', title), 'A') ||
        setweight(to_tsvector('english', problem), 'C') ||
        setweight(to_tsvector('english', body), 'B')) stored,
      check ((state in ('held', 'withdrawn')) = (stay_before is not null)),
      check ((kind = 'rule') = (rule_name is not null and rule_number is not null)),
      check ((kind in ('replace', 'repeal', 'reaffirm')) = (about_policy is not null))
    )`.execute(db);
  await sql`create index proposal_state on proposals.proposal (state, entered_at desc, id desc)`.execute(
    db,
  );
  await sql`
    create index proposal_looks_at on proposals.proposal (looks_at) where looks_at is not null`.execute(
    db,
  );
  await sql`create index proposal_likeness on proposals.proposal using hash (likeness)`.execute(db);
  await sql`
    create index proposal_changed on proposals.proposal (changed_at desc, id desc) where state <> 'draft'`.execute(
    db,
  );
  await sql`create index proposal_policy on proposals.proposal (about_policy) where about_policy is not null`.execute(
    db,
  );
  await sql`
    create index proposal_search on proposals.proposal using gin (search) where state <> 'draft'`.execute(
    db,
  );
}

async function createTexts(db: Kysely<never>): Promise<void> {
  await sql`
    create table proposals.version (
      proposal_id int not null references proposals.proposal on delete cascade,
      version int not null,
      title text not null,
      problem text not null,
      body text not null,
      effects text,
      why text,
      written_at timestamptz not null,
      primary key (proposal_id, version)
    )`.execute(db);
}

async function createPeople(db: Kysely<never>): Promise<void> {
  await sql`
    create table proposals.author (
      proposal_id int not null references proposals.proposal on delete cascade,
      person_id uuid not null,
      since timestamptz not null,
      primary key (proposal_id, person_id)
    )`.execute(db);
  await sql`create index author_person on proposals.author (person_id, proposal_id)`.execute(db);
  await sql`
    create table proposals.support (
      proposal_id int not null references proposals.proposal on delete cascade,
      person_id uuid not null,
      version int not null,
      at timestamptz not null,
      primary key (proposal_id, person_id)
    )`.execute(db);
  await sql`create index support_person on proposals.support (person_id, at desc)`.execute(db);
  await sql`
    create table proposals.taking (
      proposal_id int not null references proposals.proposal on delete cascade,
      purpose text not null check (purpose in ('adopt', 'pen')),
      person_id uuid not null,
      at timestamptz not null,
      primary key (proposal_id, purpose, person_id)
    )`.execute(db);
  await sql`create index taking_person on proposals.taking (person_id)`.execute(db);
  await sql`
    create table proposals.merge (
      proposal_id int not null references proposals.proposal on delete cascade,
      into_id int not null references proposals.proposal on delete cascade,
      asked_at timestamptz not null,
      answered_at timestamptz,
      is_accepted boolean,
      primary key (proposal_id, into_id),
      check (proposal_id <> into_id)
    )`.execute(db);
  await sql`create index merge_into on proposals.merge (into_id) where answered_at is null`.execute(
    db,
  );
}
