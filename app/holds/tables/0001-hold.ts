import { type Kysely, sql } from "kysely";

export const hold = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema holds`.execute(db);
    await sql`
      create table holds.hold (
        id int generated always as identity primary key,
        proposal_id int not null,
        ground text not null check (ground in ('law', 'personal-data', 'threats')),
        reason text not null,
        asked_by uuid,
        asked_body text not null,
        asked_at timestamptz not null,
        confirmed_body text,
        confirmed_at timestamptz,
        held_until timestamptz,
        released_at timestamptz,
        check (confirmed_body <> asked_body),
        check ((confirmed_at is null) = (held_until is null))
      )`.execute(db);
    await sql`create index hold_proposal on holds.hold (proposal_id, id desc)`.execute(db);
    await sql`create index hold_person on holds.hold (asked_by)`.execute(db);
    await sql`
      create index hold_running on holds.hold (held_until)
      where held_until is not null and released_at is null`.execute(db);
  },
};
