import { type Kysely, sql } from "kysely";

/** Teams, who is in them, what they decide; and what each member can do and has time for. */
export const team = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema teams`.execute(db);
    await addTeams(db);
    await addDeciding(db);
    await addSkills(db);
  },
};

async function addTeams(db: Kysely<never>): Promise<void> {
  await sql`
    create table teams.team (
      id int generated always as identity primary key,
      scope_kind text not null check (scope_kind ~ '^[a-z]{1,20}$'),
      scope_key text not null default '' check (length(scope_key) <= 80),
      name text not null check (name <> ''),
      does text not null check (does <> ''),
      joining text not null check (joining in ('open', 'asked')),
      hours int check (hours > 0),
      needs text[] not null default '{}',
      state text not null default 'forming' check (state in ('forming', 'running', 'closed')),
      founders int not null check (founders > 0),
      begun_by uuid,
      begun_at timestamptz not null,
      forms_by timestamptz not null,
      founded_at timestamptz,
      closed_at timestamptz,
      closed_why text check (closed_why in ('unfounded', 'decided', 'empty', 'unled')),
      unled_since timestamptz,
      check ((scope_kind = 'national') = (scope_key = '')),
      check ((state = 'closed') = (closed_at is not null)),
      check ((closed_at is null) = (closed_why is null)),
      check (state <> 'running' or founded_at is not null)
    )`.execute(db);
  await sql`
    create unique index team_name on teams.team (scope_kind, scope_key, lower(name))
    where state <> 'closed'`.execute(db);
  await sql`create index team_needs on teams.team using gin (needs) where state = 'running'`.execute(
    db,
  );
  await sql`create index team_open on teams.team (state, id) where state <> 'closed'`.execute(db);
  await sql`create index team_begun_by on teams.team (begun_by)`.execute(db);
  await sql`
    create table teams.place (
      id int generated always as identity primary key,
      team_id int not null references teams.team,
      person_id uuid not null,
      state text not null check (state in ('asking', 'in', 'declined')),
      says text,
      at timestamptz not null,
      welcome_by timestamptz,
      gets_letters boolean not null default true,
      asked_by uuid,
      asked_says text,
      unique (team_id, person_id)
    )`.execute(db);
  await sql`create index place_person on teams.place (person_id)`.execute(db);
  await sql`create index place_asked_by on teams.place (asked_by) where asked_by is not null`.execute(
    db,
  );
  await sql`
    create index place_due on teams.place (welcome_by) where welcome_by is not null`.execute(db);
  await sql`create index place_asking on teams.place (at) where state = 'asking'`.execute(db);
  // Of whom it was is nothing kept: only whether a team asks those who come.
  await sql`
    create table teams.welcome (
      id int generated always as identity primary key,
      team_id int not null references teams.team,
      at timestamptz not null,
      was_asked boolean not null
    )`.execute(db);
  await sql`create index welcome_team on teams.welcome (team_id, at)`.execute(db);
}

async function addDeciding(db: Kysely<never>): Promise<void> {
  await sql`
    create table teams.coordinator (
      id int generated always as identity primary key,
      team_id int not null references teams.team,
      person_id uuid,
      from_at timestamptz not null,
      until date not null,
      ended_at timestamptz,
      check (person_id is not null or ended_at is not null)
    )`.execute(db);
  await sql`
    create unique index coordinator_now on teams.coordinator (team_id, person_id)
    where ended_at is null`.execute(db);
  await sql`create index coordinator_person on teams.coordinator (person_id)`.execute(db);
  await sql`
    create table teams.decision (
      id int generated always as identity primary key,
      team_id int not null references teams.team,
      kind text not null check (kind in ('decide', 'party', 'coordinate', 'close')),
      says text not null check (says <> ''),
      person_id uuid,
      opened_at timestamptz not null,
      closes_at timestamptz not null,
      least int not null,
      percent float8 not null,
      months int not null,
      state text not null default 'open' check (state in ('open', 'passed', 'failed', 'withdrawn')),
      yes int,
      no int,
      voters int,
      check ((state in ('passed', 'failed')) = (yes is not null and no is not null and voters is not null))
    )`.execute(db);
  await sql`create index decision_team on teams.decision (team_id, id desc)`.execute(db);
  await sql`create index decision_due on teams.decision (closes_at) where state = 'open'`.execute(
    db,
  );
  await sql`create index decision_person on teams.decision (person_id)`.execute(db);
  // Kept while it is open; then only how many said what.
  await sql`
    create table teams.said (
      decision_id int not null references teams.decision,
      person_id uuid not null,
      is_yes boolean not null,
      primary key (decision_id, person_id)
    )`.execute(db);
  await sql`create index said_person on teams.said (person_id)`.execute(db);
}

async function addSkills(db: Kysely<never>): Promise<void> {
  await sql`
    create table teams.offer (
      person_id uuid primary key,
      skills text[] not null,
      hours int not null check (hours >= 0),
      at timestamptz not null
    )`.execute(db);
}
