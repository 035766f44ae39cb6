import { type Kysely, sql } from "kysely";

/**
 * The tree holds itself together: whatever writes to it, a branch's path is its parent's and its own number, no branch
 * is above itself, and none stands deeper than five levels.
 */
export const branch = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema branches`.execute(db);
    await sql`
      create table branches.branch (
        id int generated always as identity primary key,
        name text not null check (name <> ''),
        kind text not null check (kind in ('nation', 'region', 'branch', 'choice')),
        parent_id int references branches.branch,
        path int[] not null,
        says text,
        founded_at timestamptz not null,
        ended_at timestamptz,
        lost_rights text[] not null default '{}',
        check (parent_id <> id),
        check (cardinality(path) between 1 and 5),
        check (path[cardinality(path)] = id)
      )`.execute(db);
    await sql`create index branch_parent on branches.branch (parent_id)`.execute(db);
    await sql`create index branch_path on branches.branch using gin (path)`.execute(db);
    await sql`
      create unique index branch_name on branches.branch (lower(name)) where ended_at is null`.execute(
      db,
    );
    await sql`
      create table branches.place (
        code text primary key,
        branch_id int not null references branches.branch
      )`.execute(db);
    await sql`create index place_branch on branches.place (branch_id)`.execute(db);
    await keepPaths(db);
    await founding(db);
    await belonging(db);
  },
};

async function keepPaths(db: Kysely<never>): Promise<void> {
  await sql`
    create function branches.keep_path() returns trigger language plpgsql as $$
    declare above int[];
    begin
      if new.parent_id is null then
        new.path := array[new.id];
      else
        select path into above from branches.branch where id = new.parent_id for share;
        if new.id = any(above) then
          raise exception 'branch % would stand above itself', new.id using errcode = 'check_violation';
        end if;
        new.path := above || new.id;
      end if;
      return new;
    end $$`.execute(db);
  await sql`
    create trigger keep_path before insert or update of parent_id, path on branches.branch
      for each row execute function branches.keep_path()`.execute(db);
  await sql`
    create function branches.hand_path_down() returns trigger language plpgsql as $$
    begin
      update branches.branch set path = path where parent_id = new.id;
      return null;
    end $$`.execute(db);
  await sql`
    create trigger hand_path_down after update of parent_id, path on branches.branch
      for each row when (old.path is distinct from new.path)
      execute function branches.hand_path_down()`.execute(db);
}

async function founding(db: Kysely<never>): Promise<void> {
  await sql`
    create table branches.founding (
      id int generated always as identity primary key,
      name text not null check (name <> ''),
      kind text not null check (kind in ('nation', 'region', 'branch', 'choice')),
      parent_id int references branches.branch,
      place_code text,
      says text,
      begun_by uuid,
      begun_at timestamptz not null,
      ends_at timestamptz not null,
      needed int not null check (needed > 0),
      state text not null default 'open' check (state in ('open', 'founded', 'lapsed')),
      branch_id int references branches.branch,
      check ((state = 'founded') = (branch_id is not null))
    )`.execute(db);
  await sql`
    create unique index founding_name on branches.founding (lower(name)) where state = 'open'`.execute(
    db,
  );
  await sql`create index founding_ends on branches.founding (ends_at) where state = 'open'`.execute(
    db,
  );
  await sql`
    create table branches.pledge (
      founding_id int not null references branches.founding,
      person_id uuid not null,
      at timestamptz not null,
      primary key (founding_id, person_id)
    )`.execute(db);
  await sql`create index pledge_person on branches.pledge (person_id)`.execute(db);
}

/** One home for everybody at most; beside it any number of branches by choice. */
async function belonging(db: Kysely<never>): Promise<void> {
  await sql`
    create table branches.belonging (
      person_id uuid not null,
      branch_id int not null references branches.branch,
      is_home boolean not null,
      why text not null check (why in ('postcode', 'choice', 'pledge', 'merged', 'closed')),
      since timestamptz not null,
      votes_from timestamptz not null,
      primary key (person_id, branch_id)
    )`.execute(db);
  await sql`
    create unique index belonging_home on branches.belonging (person_id) where is_home`.execute(db);
  await sql`create index belonging_branch on branches.belonging (branch_id, person_id)`.execute(db);
  // Who said that they belong to no branch near them: no postcode brings them into one.
  await sql`
    create table branches.nowhere (
      person_id uuid primary key,
      since timestamptz not null
    )`.execute(db);
  await sql`
    create table branches.sweep (
      id int generated always as identity primary key,
      begun_at timestamptz not null,
      reached uuid,
      moved int not null default 0,
      done_at timestamptz
    )`.execute(db);
  await sql`create index sweep_open on branches.sweep (id) where done_at is null`.execute(db);
}
