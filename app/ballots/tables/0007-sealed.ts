import { type Kysely, sql } from "kysely";

/** What both sides of a sealed ballot share: its row. Everything else stands on one side of the wall. */
export const sealed = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table ballots.sealed_ballot (
        id bigint generated always as identity primary key,
        uuid text not null unique check (uuid ~ '^[1-9A-HJ-NP-Za-km-z]{14}$'),
        path text not null check (path like '/%'),
        title text not null check (title <> ''),
        title_cy text,
        -- As text it keeps the order of its keys.
        question json not null,
        stage text not null default 'keys' check (stage in
          ('keys', 'codes', 'ready', 'open', 'checking', 'mixing', 'decrypting', 'counted', 'void')),
        opens_at timestamptz not null,
        closes_at timestamptz not null check (closes_at > opens_at),
        roll_size int not null check (roll_size > 0),
        spare_codes int not null check (spare_codes >= 0),
        trustees_wanted int not null,
        trustees_needed int not null check (trustees_needed <= trustees_wanted),
        late_days int not null default 0,
        late_days_most int not null,
        part_least int not null,
        reminded_at timestamptz,
        counted_at timestamptz,
        outcome json,
        check ((stage in ('counted', 'void')) = (outcome is not null)),
        check ((counted_at is null) = (outcome is null))
      )`.execute(db);
    await sql`create index sealed_ballot_path on ballots.sealed_ballot (path, id desc)`.execute(db);
    await sql`
      create index sealed_ballot_running on ballots.sealed_ballot (closes_at, id)
      where counted_at is null`.execute(db);
  },
};
