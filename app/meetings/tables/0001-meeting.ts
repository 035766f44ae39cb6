import { type Kysely, sql } from "kysely";

export const meeting = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema meetings`.execute(db);
    await addTopics(db);
    await addSeries(db);
    await addMeetings(db);
    await addAgenda(db);
    await addPeople(db);
  },
};

async function addTopics(db: Kysely<never>): Promise<void> {
  await sql`
    create table meetings.topic (
      id int generated always as identity primary key,
      title text not null check (title <> ''),
      says text,
      person_id uuid,
      proposed_at timestamptz not null,
      support int not null default 0 check (support >= 0),
      state text not null default 'open' check (state in ('open', 'taken', 'withdrawn', 'fallen'))
    )`.execute(db);
  await sql`
    create index topic_open on meetings.topic (support desc, id) where state = 'open'`.execute(db);
  await sql`create index topic_person on meetings.topic (person_id)`.execute(db);
  await sql`
    create table meetings.topic_support (
      topic_id int not null references meetings.topic,
      person_id uuid not null,
      primary key (topic_id, person_id)
    )`.execute(db);
  await sql`
    create index topic_support_person on meetings.topic_support (person_id)`.execute(db);
}

async function addSeries(db: Kysely<never>): Promise<void> {
  await sql`
    create table meetings.series (
      id int generated always as identity primary key,
      weekday int not null check (weekday between 1 and 7),
      hour int not null check (hour between 0 and 23),
      minutes int not null,
      first_day date not null,
      last_day date
    )`.execute(db);
  await sql`
    create unique index series_current on meetings.series ((true)) where last_day is null`.execute(
    db,
  );
}

async function addMeetings(db: Kysely<never>): Promise<void> {
  await sql`
    create table meetings.meeting (
      id int generated always as identity primary key,
      monday date not null unique,
      series_id int not null references meetings.series,
      topic_id int not null references meetings.topic,
      talk_id bigint not null,
      day date not null,
      starts_at timestamptz not null,
      ends_at timestamptz not null check (ends_at > starts_at),
      decided_at timestamptz not null,
      host_id uuid,
      link text,
      notes text,
      outcome text,
      outcome_at timestamptz,
      proposal_id int,
      changes int not null default 0,
      changed_at timestamptz not null,
      cancelled_at timestamptz,
      why text,
      check ((cancelled_at is null) = (why is null)),
      check ((outcome is null) = (outcome_at is null))
    )`.execute(db);
  await sql`create index meeting_start on meetings.meeting (starts_at desc)`.execute(db);
  await sql`create index meeting_host on meetings.meeting (host_id)`.execute(db);
  await sql`create index meeting_proposal on meetings.meeting (proposal_id)`.execute(db);
  // A week without a topic has a line too: the clock decides each week once.
  await sql`
    create table meetings.week (
      monday date primary key,
      series_id int not null references meetings.series,
      day date not null,
      decided_at timestamptz not null
    )`.execute(db);
  await sql`
    create table meetings.telling (
      meeting_id int not null references meetings.meeting,
      what text not null check (what in ('reminder', 'moved', 'cancelled')),
      changes int not null,
      told_to uuid,
      is_told boolean not null default false,
      primary key (meeting_id, what, changes)
    )`.execute(db);
  await sql`
    create index telling_waiting on meetings.telling (meeting_id) where not is_told`.execute(db);
}

async function addAgenda(db: Kysely<never>): Promise<void> {
  await sql`
    create table meetings.point (
      id int generated always as identity primary key,
      meeting_id int not null references meetings.meeting,
      person_id uuid,
      says text not null check (says <> ''),
      added_at timestamptz not null,
      support int not null default 0 check (support >= 0)
    )`.execute(db);
  await sql`
    create index point_meeting on meetings.point (meeting_id, support desc, id)`.execute(db);
  await sql`create index point_person on meetings.point (person_id)`.execute(db);
  await sql`
    create table meetings.point_support (
      point_id int not null references meetings.point,
      person_id uuid not null,
      primary key (point_id, person_id)
    )`.execute(db);
  await sql`
    create index point_support_person on meetings.point_support (person_id)`.execute(db);
}

async function addPeople(db: Kysely<never>): Promise<void> {
  await sql`
    create table meetings.free_time (
      person_id uuid primary key,
      days int[] not null,
      hours int[] not null,
      chosen_at timestamptz not null
    )`.execute(db);
  await sql`
    create table meetings.host_offer (
      person_id uuid primary key,
      offered_at timestamptz not null
    )`.execute(db);
  await sql`
    create table meetings.coming (
      meeting_id int not null references meetings.meeting,
      person_id uuid not null,
      primary key (meeting_id, person_id)
    )`.execute(db);
  await sql`create index coming_person on meetings.coming (person_id)`.execute(db);
}
