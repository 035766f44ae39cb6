import { type Kysely, sql } from "kysely";

export const hearing = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema hearings`.execute(db);
    await sql`
      create table hearings.hearing (
        id int generated always as identity primary key,
        path text not null,
        opens_at timestamptz not null,
        closes_at timestamptz not null,
        closed_at timestamptz,
        case_words int not null,
        support_needed int
      )`.execute(db);
    await sql`create index hearing_path on hearings.hearing (path, id desc)`.execute(db);
    await createCases(db);
    await createAlternatives(db);
  },
};

async function createCases(db: Kysely<never>): Promise<void> {
  await sql`
    create table hearings."case" (
      id int generated always as identity primary key,
      hearing_id int not null references hearings.hearing on delete cascade,
      side text not null check (side in ('for', 'against')),
      body text not null,
      person_id uuid,
      backing int not null default 0 check (backing >= 0),
      written_at timestamptz not null,
      unique (hearing_id, side, person_id)
    )`.execute(db);
  await sql`
    create table hearings.case_backing (
      hearing_id int not null references hearings.hearing on delete cascade,
      side text not null,
      person_id uuid not null,
      case_id int not null references hearings."case" on delete cascade,
      primary key (hearing_id, side, person_id)
    )`.execute(db);
  await sql`create index case_backing_person on hearings.case_backing (person_id)`.execute(db);
  await sql`create index case_person on hearings."case" (person_id)`.execute(db);
}

async function createAlternatives(db: Kysely<never>): Promise<void> {
  await sql`
    create table hearings.alternative (
      id int generated always as identity primary key,
      hearing_id int not null references hearings.hearing on delete cascade,
      title text not null,
      body text not null,
      person_id uuid,
      backing int not null default 0 check (backing >= 0),
      offered_at timestamptz not null
    )`.execute(db);
  await sql`create index alternative_hearing on hearings.alternative (hearing_id)`.execute(db);
  await sql`create index alternative_person on hearings.alternative (person_id)`.execute(db);
  await sql`
    create table hearings.alternative_backing (
      alternative_id int not null references hearings.alternative on delete cascade,
      person_id uuid not null,
      primary key (alternative_id, person_id)
    )`.execute(db);
  await sql`create index alternative_backing_person on hearings.alternative_backing (person_id)`.execute(
    db,
  );
}
