import { type Kysely, sql } from "kysely";

/** That a file of the roll was allowed and fetched, by whom and what for. The file itself is kept nowhere. */
export const exporting = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table membership.export (
        request int primary key,
        asked_by uuid references membership.person on delete set null,
        purpose text not null,
        whom text not null check (whom in ('members', 'everybody')),
        holds text not null check (holds in ('letters', 'places', 'whole')),
        mark text not null unique,
        granted_at timestamptz not null,
        expires_at timestamptz not null check (expires_at > granted_at),
        fetched_at timestamptz,
        rows int,
        check ((fetched_at is null) = (rows is null))
      )`.execute(db);
    await sql`create index export_asked on membership.export (asked_by)`.execute(db);
  },
};
