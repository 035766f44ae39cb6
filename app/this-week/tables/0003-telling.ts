import { type Kysely, sql } from "kysely";

/** What happened, of whom it asks something, and how far each week's digest and each fact's letters have come. */
export const telling = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table this_week.happening (
        id bigint generated always as identity primary key,
        fact text not null unique,
        part text not null check (part in ('asked', 'changed', 'decided')),
        is_important boolean not null,
        is_for_all boolean not null,
        by_person uuid,
        until timestamptz,
        says jsonb not null,
        at timestamptz not null,
        told_to uuid,
        told_at timestamptz
      )`.execute(db);
    await sql`create index happening_untold on this_week.happening (id) where told_at is null`.execute(
      db,
    );
    await sql`create index happening_by on this_week.happening (by_person) where by_person is not null`.execute(
      db,
    );
    await sql`
      create table this_week.happening_on (
        happening_id bigint not null references this_week.happening on delete cascade,
        place smallint not null,
        path text not null,
        primary key (happening_id, path)
      )`.execute(db);
    await sql`
      create table this_week.asked (
        happening_id bigint not null references this_week.happening on delete cascade,
        person_id uuid not null,
        primary key (happening_id, person_id)
      )`.execute(db);
    await sql`create index asked_person on this_week.asked (person_id, happening_id)`.execute(db);
    await sql`
      alter table this_week.digest
        add column from_id bigint not null default 0,
        add column to_id bigint not null default 0,
        add column posted_to uuid,
        add column letters int not null default 0,
        add column finished_at timestamptz`.execute(db);
    await sql`update this_week.digest set finished_at = posted_at`.execute(db);
    await sql`alter table this_week.digest rename column posted_at to began_at`.execute(db);
  },
};
