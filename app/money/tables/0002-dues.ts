import { type Kysely, sql } from "kysely";

/** Dated facts: what a member chose, what came in, and what they had before. To when it is paid is made of them. */
export const dues = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table money.dues_plan (
        id int generated always as identity primary key,
        person_id uuid,
        from_day date not null,
        rate text not null check (rate in ('standard', 'low', 'solidarity', 'own')),
        month_pence bigint not null check (month_pence > 0),
        every text not null check (every in ('month', 'year')),
        paused_until date,
        ended_on date
      )`.execute(db);
    await sql`create index dues_plan_person on money.dues_plan (person_id, id)`.execute(db);
    await sql`
      create table money.dues_given (
        id int generated always as identity primary key,
        person_id uuid,
        on_day date not null,
        until_day date not null
      )`.execute(db);
    await sql`create index dues_given_person on money.dues_given (person_id)`.execute(db);
    await sql`
      create table money.dues_receipt (
        id bigint generated always as identity primary key,
        person_id uuid,
        on_day date not null,
        pence bigint not null check (pence > 0),
        grace_days int not null,
        standard_pence bigint not null,
        source text not null unique,
        entry_id bigint not null references money.entry,
        reversed_on date,
        has_effect boolean not null default true
      )`.execute(db);
    await sql`create index dues_receipt_person on money.dues_receipt (person_id, on_day)`.execute(
      db,
    );
    await sql`
      create index dues_receipt_idle on money.dues_receipt (on_day) where not has_effect`.execute(
      db,
    );
    // What was last written to the membership: whoever finds another day there finds time that somebody gave.
    await sql`
      create table money.dues_paid (
        person_id uuid primary key,
        until_day date not null,
        left_pence bigint not null
      )`.execute(db);
    await sql`
      create table money.dues_letter (
        person_id uuid primary key,
        until_day date not null,
        step int not null,
        posted_at timestamptz not null
      )`.execute(db);
    await sql`
      create table money.reference (
        key text primary key,
        written text not null,
        person_id uuid,
        kind text not null check (kind in ('own', 'running', 'gift')),
        made_at timestamptz not null
      )`.execute(db);
    await sql`create index reference_person on money.reference (person_id)`.execute(db);
    await sql`create unique index reference_own on money.reference (person_id, kind) where kind <> 'running'`.execute(
      db,
    );
  },
};
