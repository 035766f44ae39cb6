import { type Kysely, sql } from "kysely";

/** What somebody follows. Who stopped keeps the line, so that a comment of theirs does not begin it again. */
export const following = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table this_week.follow (
        person_id uuid not null,
        path text not null,
        level text check (level in ('off', 'weekly', 'important', 'all')),
        is_chosen boolean not null,
        since timestamptz not null,
        stop_key text not null unique,
        primary key (person_id, path)
      )`.execute(db);
    await sql`create index follow_path on this_week.follow (path, person_id)`.execute(db);
  },
};
