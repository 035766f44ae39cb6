import { type Kysely, sql } from "kysely";

/** Who gets first letters, and which they had. */
export const newcomer = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema first_letters`.execute(db);
    await sql`
      create table first_letters.newcomer (
        person_id uuid primary key,
        came_on date not null,
        member_from date,
        done text[] not null default '{}' check (done <@ array['today', 'vote', 'branch']),
        next_on date,
        stopped_at timestamptz
      )`.execute(db);
    await sql`create index newcomer_next on first_letters.newcomer (next_on, person_id)
      where next_on is not null and stopped_at is null`.execute(db);
  },
};
