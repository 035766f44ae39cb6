import { type Kysely, sql } from "kysely";

/** Events, who comes to them, and who helps at the door. */
export const event = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema events`.execute(db);
    await addEvent(db);
    await addComing(db);
    await addDoor(db);
  },
};

async function addEvent(db: Kysely<never>): Promise<void> {
  await sql`
    create table events.event (
      id int generated always as identity primary key,
      series_id int,
      scope_kind text not null check (scope_kind in ('party', 'branch', 'team')),
      scope_id int,
      kind text not null,
      title text not null check (title <> ''),
      says text not null,
      is_proposed boolean not null,
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      where_kind text not null check (where_kind in ('hall', 'online', 'both')),
      place text,
      postcode text,
      access text,
      link text,
      is_public boolean not null,
      places int check (places > 0),
      host_id uuid,
      changes int not null default 0,
      changed_at timestamptz not null,
      cancelled_at timestamptz,
      why text,
      reminded_at timestamptz,
      host_told_at timestamptz,
      forgotten_at timestamptz,
      check (ends_at > starts_at),
      check ((scope_kind = 'party') = (scope_id is null)),
      check (where_kind = 'online' or place is not null),
      check ((cancelled_at is null) = (why is null))
    )`.execute(db);
  await sql`create index event_starts on events.event (starts_at, id)`.execute(db);
  await sql`create index event_scope on events.event (scope_kind, scope_id, starts_at)`.execute(db);
  await sql`create index event_host on events.event (host_id)`.execute(db);
  await sql`create index event_to_forget on events.event (ends_at) where forgotten_at is null`.execute(
    db,
  );
  await sql`
    create table events.backing (
      event_id int not null references events.event (id),
      person_id uuid not null,
      primary key (event_id, person_id)
    )`.execute(db);
  await sql`create index backing_person on events.backing (person_id)`.execute(db);
}

/** A member, or a guest by their mailbox alone; never both. */
async function addComing(db: Kysely<never>): Promise<void> {
  await sql`
    create table events.coming (
      id int generated always as identity primary key,
      event_id int not null references events.event (id),
      person_id uuid,
      email text,
      email_key text,
      name text,
      language text,
      answer text check (answer in ('yes', 'maybe', 'no')),
      place text not null check (place in ('in', 'waiting', 'none')),
      plus int not null default 0 check (plus >= 0),
      lift_seats int not null default 0 check (lift_seats >= 0),
      lift_from text,
      shows_name boolean not null default false,
      code text not null,
      asked_at timestamptz not null,
      queued_at timestamptz,
      came_at timestamptz,
      unique (event_id, person_id),
      unique (event_id, email_key),
      unique (event_id, code),
      check ((person_id is null) = (email_key is not null)),
      check ((email_key is null) = (email is null) and (email_key is null) = (name is null)),
      check (place = 'none' or answer = 'yes'),
      check ((place = 'none') = (queued_at is null))
    )`.execute(db);
  await sql`create index coming_person on events.coming (person_id)`.execute(db);
  await sql`
    create index coming_waiting on events.coming (event_id, queued_at, id)
    where place = 'waiting'`.execute(db);
  await sql`create index coming_unanswered on events.coming (asked_at) where answer is null`.execute(
    db,
  );
  await sql`
    create table events.key (
      hash text primary key,
      coming_id int not null references events.coming (id) on delete cascade
    )`.execute(db);
  await sql`create index key_coming on events.key (coming_id)`.execute(db);
}

async function addDoor(db: Kysely<never>): Promise<void> {
  await sql`
    create table events.host_link (
      event_id int primary key references events.event (id),
      hash text not null unique,
      made_at timestamptz not null
    )`.execute(db);
  await sql`
    create table events.look (
      id int generated always as identity primary key,
      event_id int not null references events.event (id),
      at timestamptz not null
    )`.execute(db);
  await sql`create index look_event on events.look (event_id, at)`.execute(db);
  await sql`
    create table events.photo (
      id int generated always as identity primary key,
      event_id int not null references events.event (id),
      bytes bytea not null,
      says text not null check (says <> ''),
      added_by uuid,
      added_at timestamptz not null
    )`.execute(db);
  await sql`create index photo_event on events.photo (event_id)`.execute(db);
  await sql`create index photo_added_by on events.photo (added_by)`.execute(db);
}
