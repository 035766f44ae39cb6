import { type Kysely, sql } from "kysely";

export const amendment = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema amendments`.execute(db);
    await sql`
      create table amendments.text (
        id int generated always as identity primary key,
        path text not null unique check (path like '/%'),
        title text not null,
        stage text not null check (stage in ('open', 'shut', 'closed', 'settled')),
        closes_at timestamptz not null,
        body text not null,
        sources jsonb not null,
        is_of_constitution boolean not null default false,
        is_covered boolean not null default false,
        insist_needed int not null
      )`.execute(db);
    await sql`
      create table amendments.keeper (
        text_id int not null references amendments.text on delete cascade,
        person_id uuid not null,
        primary key (text_id, person_id)
      )`.execute(db);
    await sql`create index keeper_person on amendments.keeper (person_id)`.execute(db);
    await sql`
      create table amendments.amendment (
        id int generated always as identity primary key,
        text_id int not null references amendments.text on delete cascade,
        number int not null,
        of_id int references amendments.amendment,
        changes jsonb not null,
        written jsonb not null,
        has_place boolean not null default true,
        is_composite boolean not null default false,
        state text not null,
        reason text not null,
        why text,
        decided_by text,
        decided_at timestamptz,
        into_id int references amendments.amendment,
        person_id uuid,
        support int not null default 0 check (support >= 0),
        moved_at timestamptz not null,
        unique (text_id, number)
      )`.execute(db);
    await sql`create index amendment_person on amendments.amendment (person_id)`.execute(db);
    await sql`create index amendment_of on amendments.amendment (of_id) where of_id is not null`.execute(
      db,
    );
    await sql`
      create table amendments.backing (
        amendment_id int not null references amendments.amendment on delete cascade,
        person_id uuid not null,
        primary key (amendment_id, person_id)
      )`.execute(db);
    await sql`create index backing_person on amendments.backing (person_id)`.execute(db);
    await sql`
      create table amendments.part (
        composite_id int not null references amendments.amendment on delete cascade,
        part_id int not null references amendments.amendment on delete cascade,
        agreed_at timestamptz,
        primary key (composite_id, part_id)
      )`.execute(db);
    await sql`create index part_of on amendments.part (part_id)`.execute(db);
  },
};
