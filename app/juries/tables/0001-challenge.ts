import { type Kysely, sql } from "kysely";

export const challenge = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema juries`.execute(db);
    await sql`
      create table juries.challenge (
        id int generated always as identity primary key,
        request_id int not null unique,
        act text not null,
        input jsonb not null,
        subject_path text not null,
        says text not null,
        why text not null,
        by_whom text not null,
        change_hash text not null,
        ran_at timestamptz not null,
        closes_at timestamptz not null,
        rules jsonb not null,
        needed int not null,
        joined int not null default 0,
        state text not null default 'open'
          check (state in ('open', 'unchallenged', 'standing', 'sitting', 'decided')),
        stands_at timestamptz,
        draw_at timestamptz,
        told_at timestamptz,
        pool_size int,
        pool_hash text,
        secret text,
        secret_commitment text,
        promised jsonb,
        public_value jsonb,
        drawn_order int[],
        drawn_at timestamptz,
        called int not null default 0,
        times int not null default 0,
        ends_at timestamptz,
        verdict text check (verdict in ('upheld', 'overturned', 'fallen')),
        upheld_votes int,
        overturned_votes int,
        decided_at timestamptz,
        undoing text check (undoing in ('due', 'done', 'refused', 'none')),
        undoing_says text,
        check ((state = 'decided') = (verdict is not null))
      )`.execute(db);
    await sql`create index challenge_state on juries.challenge (state, id desc)`.execute(db);
    await sql`create index challenge_undoing on juries.challenge (id) where undoing = 'due'`.execute(
      db,
    );
    await sql`
      create table juries.outside (
        challenge_id int not null references juries.challenge,
        person_id uuid not null,
        holds_key boolean not null,
        primary key (challenge_id, person_id)
      )`.execute(db);
    await sql`create index outside_person on juries.outside (person_id)`.execute(db);
    await sql`
      create table juries.challenger (
        id int generated always as identity primary key,
        challenge_id int not null references juries.challenge,
        person_id uuid,
        reason text not null,
        joined_at timestamptz not null,
        unique (challenge_id, person_id)
      )`.execute(db);
    await sql`create index challenger_person on juries.challenger (person_id)`.execute(db);
    await pools(db);
    await seats(db);
  },
};

/** Who stands in a pool is known from here alone: without its salt, a commitment is nobody's. */
async function pools(db: Kysely<never>): Promise<void> {
  await sql`
    create table juries.pool_entry (
      challenge_id int not null references juries.challenge,
      place int not null,
      commitment text not null,
      person_id uuid,
      salt text,
      primary key (challenge_id, place)
    )`.execute(db);
  await sql`create index pool_entry_person on juries.pool_entry (person_id)`.execute(db);
}

async function seats(db: Kysely<never>): Promise<void> {
  await sql`
    create table juries.seat (
      id int generated always as identity primary key,
      challenge_id int not null references juries.challenge,
      number int not null,
      person_id uuid,
      state text not null default 'called'
        check (state in ('called', 'serving', 'voted', 'declined', 'replaced')),
      called_at timestamptz not null,
      answer_by timestamptz not null,
      unique (challenge_id, number),
      unique (challenge_id, person_id)
    )`.execute(db);
  await sql`create index seat_person on juries.seat (person_id)`.execute(db);
  await sql`
    create table juries.vote (
      id int generated always as identity primary key,
      challenge_id int not null references juries.challenge,
      seat_id int unique references juries.seat,
      choice text not null check (choice in ('uphold', 'overturn')),
      sentence text
    )`.execute(db);
  await sql`create index vote_challenge on juries.vote (challenge_id)`.execute(db);
}
