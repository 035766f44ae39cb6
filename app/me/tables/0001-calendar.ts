import { type Kysely, sql } from "kysely";

export const calendar = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema me`.execute(db);
    await sql`
      create table me.calendar_key (
        person_id uuid primary key,
        hash text not null unique,
        made_at timestamptz not null
      )`.execute(db);
  },
};
