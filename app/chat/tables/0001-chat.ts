import { type Kysely, sql } from "kysely";

/** Whose account on the chat server is whose, what its roles mean, and how the work on them stands. */
export const chat = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema chat`.execute(db);
    await sql`
      create table chat.link (
        id int generated always as identity primary key,
        person_id uuid unique,
        account text not null unique,
        linked_at timestamptz not null,
        ended_at timestamptz,
        gave text[] not null default '{}',
        is_sure boolean not null default false,
        is_there boolean,
        version int not null default 1,
        tells text check (tells in ('left', 'suspended')),
        is_to_mend boolean not null default false,
        looked_at timestamptz,
        check ((person_id is null) = (ended_at is not null))
      )`.execute(db);
    await sql`create index link_unsure on chat.link (id) where not is_sure`.execute(db);
    await sql`create index link_to_mend on chat.link (id) where is_to_mend`.execute(db);
    await sql`
      create table chat.linking (
        person_id uuid primary key,
        state_hash text not null,
        session text not null,
        verifier bytea not null,
        begun_at timestamptz not null
      )`.execute(db);
    await sql`
      create table chat.meaning (
        kind text not null check (kind in ('member', 'supporter', 'branch', 'team', 'office')),
        key text not null,
        role text not null,
        request int not null,
        set_at timestamptz not null,
        primary key (kind, key)
      )`.execute(db);
    await sql`
      create table chat.known_role (
        id text primary key,
        name text not null,
        position int not null,
        is_powerful boolean not null,
        is_its_own boolean not null
      )`.execute(db);
    // One row: one server, one queue.
    await sql`
      create table chat.work (
        id int primary key check (id = 1),
        stopped_at timestamptz,
        stopped_status int,
        stopped_code int,
        waits_until timestamptz,
        fails int not null default 0
      )`.execute(db);
    await sql`insert into chat.work (id) values (1)`.execute(db);
  },
};
