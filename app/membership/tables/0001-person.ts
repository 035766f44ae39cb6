import { type Kysely, sql } from "kysely";

export const person = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema membership`.execute(db);
    await sql`
      create table membership.person (
        id uuid primary key,
        kind text not null check (kind in ('member', 'supporter')),
        name text not null check (name <> ''),
        email text not null,
        email_key text not null unique,
        postcode text,
        about text,
        confirmed_at timestamptz,
        renews_on date,
        took_part_at timestamptz,
        created_at timestamptz not null,
        came_by text not null check (came_by in ('joined', 'imported', 'founded', 'demonstration')),
        search tsvector generated always as (to_tsvector('simple', name || ' ' || coalesce(about, ''))) stored,
        check (kind = 'supporter' or renews_on is not null or confirmed_at is null)
      )`.execute(db);
    await sql`create index person_active on membership.person (took_part_at) where kind = 'member'`.execute(
      db,
    );
    await sql`create index person_name on membership.person (name, id)`.execute(db);
    await sql`create index person_search on membership.person using gin (search)`.execute(db);
    await sql`
      create table membership.confirmation (
        secret_hash text primary key,
        person_id uuid not null references membership.person on delete cascade,
        purpose text not null check (purpose in ('join', 'email')),
        new_email text,
        expires_at timestamptz not null
      )`.execute(db);
    await sql`create index confirmation_person on membership.confirmation (person_id)`.execute(db);
    await sql`
      create table membership.departure (
        id bigint generated always as identity primary key,
        reason text,
        kind text not null,
        left_on date not null
      )`.execute(db);
    await sql`
      create table membership.import (
        id bigint generated always as identity primary key,
        at timestamptz not null,
        file_hash text not null,
        row_number int not null,
        outcome text not null check (outcome in ('added', 'known', 'refused')),
        says text not null
      )`.execute(db);
    await sql`create index import_file on membership.import (file_hash, row_number)`.execute(db);
  },
};
