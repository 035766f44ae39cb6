import { type Kysely, sql } from "kysely";

export const vouch = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema vouching`.execute(db);
    await sql`
      create table vouching.link (
        person_id uuid primary key,
        code text not null unique,
        made_at timestamptz not null
      )`.execute(db);
    await sql`
      create table vouching.vouch (
        id int generated always as identity primary key,
        person_id uuid not null,
        voucher_id uuid not null check (voucher_id <> person_id),
        at timestamptz not null,
        withdrawn_at timestamptz,
        stands_since timestamptz,
        check (withdrawn_at is null or stands_since is null)
      )`.execute(db);
    await sql`
      create unique index vouch_once on vouching.vouch (person_id, voucher_id)
        where withdrawn_at is null`.execute(db);
    await sql`create index vouch_voucher on vouching.vouch (voucher_id, at)`.execute(db);
    await sql`
      create index vouch_open on vouching.vouch (person_id)
        where withdrawn_at is null and stands_since is null`.execute(db);
  },
};
