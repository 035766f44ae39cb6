import { type Kysely, sql } from "kysely";

/** What was added to things that people follow, one by one, until it is gathered into one happening for each thing. */
export const gathering = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table this_week.happening add column is_gathered boolean not null default false`.execute(
      db,
    );
    await sql`
      create table this_week.addition (
        id bigint generated always as identity primary key,
        path text not null,
        kind text not null,
        place text not null,
        by_person uuid,
        fact text,
        at timestamptz not null,
        happening_id bigint references this_week.happening on delete cascade
      )`.execute(db);
    await sql`
      create index addition_open on this_week.addition (path, id) where happening_id is null`.execute(
      db,
    );
    await sql`
      create index addition_gathered on this_week.addition (happening_id) where happening_id is not null`.execute(
      db,
    );
    await sql`create index addition_path on this_week.addition (path, id)`.execute(db);
    await sql`create index addition_by on this_week.addition (by_person)`.execute(db);
    await sql`
      create table this_week.gathered (path text primary key, last_at timestamptz not null)`.execute(
      db,
    );
  },
};
