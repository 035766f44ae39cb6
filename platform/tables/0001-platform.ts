import { type Kysely, sql } from "kysely";

/** What the platform keeps for itself: whose database this is, forms already acted on, and how far a demonstration's clock was moved. */
export const platformTables = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema if not exists platform`.execute(db);
    await sql`
      create table platform.submission (
        token text not null check (length(token) between 16 and 64),
        act text not null,
        at timestamptz not null,
        primary key (act, token)
      )`.execute(db);
    await sql`create index submission_at on platform.submission (at)`.execute(db);
    await sql`
      create table platform.party (
        only_row boolean primary key default true check (only_row),
        name text not null check (name <> ''),
        url text not null,
        is_demonstration boolean not null,
        founded_at timestamptz not null
      )`.execute(db);
    await sql`
      create table platform.clock_ahead (
        only_row boolean primary key default true check (only_row),
        milliseconds bigint not null check (milliseconds >= 0)
      )`.execute(db);
  },
};
