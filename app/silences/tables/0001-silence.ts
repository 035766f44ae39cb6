import { type Kysely, sql } from "kysely";

/** Where letters wait, and until when. */
export const silence = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema silences`.execute(db);
    await sql`
      create table silences.silence (
        id int generated always as identity primary key,
        -- Null: everywhere.
        branch_id int,
        begun_at timestamptz not null,
        until timestamptz not null check (until >= begun_at),
        request int not null,
        ended_request int
      )`.execute(db);
    await sql`create index silence_until on silences.silence (until)`.execute(db);
  },
};
