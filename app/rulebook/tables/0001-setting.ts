import { type Kysely, sql } from "kysely";

/** Every number ever set, the newest in force. A rule without a row stands at its default. */
export const setting = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema rulebook`.execute(db);
    await sql`
      create table rulebook.setting (
        id bigint generated always as identity primary key,
        name text not null,
        number numeric not null,
        set_by text not null,
        set_by_path text,
        set_at timestamptz not null
      )`.execute(db);
    await sql`create index setting_name on rulebook.setting (name, id desc)`.execute(db);
  },
};
