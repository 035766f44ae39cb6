import { type Kysely, sql } from "kysely";

export const session = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema sign_in`.execute(db);
    await sql`
      create table sign_in.session (
        id uuid primary key,
        secret_hash text not null unique,
        person_id uuid not null,
        method text not null check (method in ('code', 'passkey', 'confirmation', 'demonstration')),
        device text not null,
        began_at timestamptz not null,
        seen_at timestamptz not null
      )`.execute(db);
    await sql`create index session_person on sign_in.session (person_id, began_at)`.execute(db);
    await sql`create index session_seen on sign_in.session (seen_at)`.execute(db);
    await sql`
      create table sign_in.code (
        email_key text primary key,
        email text not null,
        person_id uuid,
        attempt_hash text not null,
        code_hash text not null,
        tries_left int not null check (tries_left >= 0),
        expires_at timestamptz not null
      )`.execute(db);
    await sql`create index code_attempt on sign_in.code (attempt_hash)`.execute(db);
    await sql`create index code_person on sign_in.code (person_id)`.execute(db);
    await sql`create index code_expires on sign_in.code (expires_at)`.execute(db);
  },
};
