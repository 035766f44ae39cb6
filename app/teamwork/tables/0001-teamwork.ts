import { type Kysely, sql } from "kysely";

/** What teams do: tasks, meetings, notes, letters. */
export const teamworkTables = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema teamwork`.execute(db);
    await addWork(db);
    await addWriting(db);
  },
};

async function addWork(db: Kysely<never>): Promise<void> {
  await sql`
    create table teamwork.task (
      id int generated always as identity primary key,
      team_id int not null,
      title text not null check (title <> ''),
      says text,
      day date not null,
      hours int check (hours > 0),
      skill text,
      added_by uuid,
      added_at timestamptz not null,
      helper_id uuid,
      done_at timestamptz,
      dropped_at timestamptz,
      changes int not null default 0,
      changed_at timestamptz not null
    )`.execute(db);
  await sql`
    create index task_team on teamwork.task (team_id, day)
    where done_at is null and dropped_at is null`.execute(db);
  await sql`create index task_done on teamwork.task (team_id, done_at desc) where done_at is not null`.execute(
    db,
  );
  await sql`create index task_helper on teamwork.task (helper_id, day) where helper_id is not null`.execute(
    db,
  );
  await sql`create index task_added_by on teamwork.task (added_by)`.execute(db);
  await sql`
    create table teamwork.meeting (
      id int generated always as identity primary key,
      team_id int not null,
      title text not null check (title <> ''),
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      link text,
      called_by uuid,
      changes int not null default 0,
      changed_at timestamptz not null,
      cancelled_at timestamptz,
      why text,
      check (ends_at > starts_at),
      check ((cancelled_at is null) = (why is null))
    )`.execute(db);
  await sql`create index meeting_team on teamwork.meeting (team_id, starts_at)`.execute(db);
  await sql`create index meeting_called_by on teamwork.meeting (called_by)`.execute(db);
}

async function addWriting(db: Kysely<never>): Promise<void> {
  await sql`
    create table teamwork.letter (
      id int generated always as identity primary key,
      team_id int not null,
      person_id uuid,
      subject text not null check (subject <> ''),
      body text not null check (body <> ''),
      written_at timestamptz not null
    )`.execute(db);
  await sql`create index letter_team on teamwork.letter (team_id, written_at desc)`.execute(db);
  await sql`create index letter_person on teamwork.letter (person_id)`.execute(db);
  await sql`
    create table teamwork.notes (
      team_id int primary key,
      notes text not null
    )`.execute(db);
}
