import { type Kysely, sql } from "kysely";

/** Roll and votes are of shows of hands. Sealed ballots will keep theirs in schemas of their own, apart from one another. */
export const ballot = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema ballots`.execute(db);
    await sql`
      create table ballots.ballot (
        id bigint generated always as identity primary key,
        path text not null check (path like '/%'),
        title text not null check (title <> ''),
        question text not null check (question <> ''),
        case_for text not null,
        case_against text not null,
        opens_at timestamptz not null,
        closes_at timestamptz not null check (closes_at > opens_at),
        majority_numerator int not null,
        majority_denominator int not null,
        majority_is_at_least boolean not null,
        quorum_percent numeric not null,
        active_members int not null check (active_members >= 0),
        roll_size int not null check (roll_size >= 0),
        roll_hash text not null,
        reminded_at timestamptz,
        closed_at timestamptz,
        outcome text check (outcome in ('adopted', 'not-adopted')),
        result jsonb,
        file_hash text,
        check ((closed_at is null) = (result is null)),
        check ((closed_at is null) = (outcome is null))
      )`.execute(db);
    await sql`create index ballot_path on ballots.ballot (path, id desc)`.execute(db);
    await sql`
      create index ballot_open on ballots.ballot (closes_at, id) where closed_at is null`.execute(
      db,
    );
    await sql`
      create index ballot_closed on ballots.ballot (id desc) where closed_at is not null`.execute(
      db,
    );
    await addRollAndVotes(db);
  },
};

async function addRollAndVotes(db: Kysely<never>): Promise<void> {
  await sql`
    create table ballots.option (
      ballot_id bigint not null references ballots.ballot,
      number int not null,
      id text not null check (id ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
      label text not null check (label <> ''),
      text text,
      primary key (ballot_id, number),
      unique (ballot_id, id)
    )`.execute(db);
  await sql`
    create table ballots.roll_line (
      ballot_id bigint not null references ballots.ballot,
      line_id text collate "C" not null,
      person_id uuid,
      primary key (ballot_id, line_id)
    )`.execute(db);
  await sql`
    create unique index roll_line_person on ballots.roll_line (person_id, ballot_id)`.execute(db);
  await sql`
    create table ballots.vote (
      ballot_id bigint not null,
      line_id text collate "C" not null,
      choices jsonb not null,
      cast_at timestamptz not null,
      changes int not null default 0,
      primary key (ballot_id, line_id),
      foreign key (ballot_id, line_id) references ballots.roll_line
    )`.execute(db);
}
