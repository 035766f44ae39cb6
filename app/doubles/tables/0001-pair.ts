import { type Kysely, sql } from "kysely";

export const pair = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema doubles`.execute(db);
    await sql`
      create table doubles.asked (
        kept_id uuid primary key,
        other_id uuid,
        secret_hash text not null unique,
        expires_at timestamptz not null
      )`.execute(db);
    await sql`
      create table doubles.pair (
        id int generated always as identity primary key,
        kept_id uuid not null unique,
        other_id uuid not null unique check (other_id <> kept_id),
        request int,
        stop_hash text not null unique,
        joins_at timestamptz not null
      )`.execute(db);
    await sql`create index pair_due on doubles.pair (joins_at)`.execute(db);
  },
};
