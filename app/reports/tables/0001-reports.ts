import { type Kysely, sql } from "kysely";
import { appendOnly } from "../../../platform/database/append-only.ts";

/** General elections, reports as they were sent, loans to the party and visits that gifts paid for. */
export const reports = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema reports`.execute(db);
    await sql`
      create table reports.general_election (
        id int generated always as identity primary key,
        dissolved_on date not null unique,
        poll_on date not null,
        has_no_candidates boolean not null,
        check (poll_on > dissolved_on)
      )`.execute(db);
    await sent(db);
    await sql`
      create table reports.loan (
        id int generated always as identity primary key,
        kind text not null check (kind in ('loan', 'credit-facility', 'security')),
        lender_name text,
        lender_address text,
        checked text,
        terms text not null,
        pence bigint not null check (pence > 0),
        entered_on date not null,
        bank_line bigint unique,
        ended_on date,
        check (ended_on >= entered_on)
      )`.execute(db);
    await sql`create index loan_entered on reports.loan (entered_on)`.execute(db);
    await sql`create index loan_ended on reports.loan (ended_on)`.execute(db);
    await sql`
      create table reports.visit (
        gift int primary key,
        visitor text not null check (visitor in ('party-member', 'party-officer')),
        from_day date not null,
        to_day date not null check (to_day >= from_day),
        destination text not null,
        purpose text not null
      )`.execute(db);
  },
};

/** What was sent never changes. Its lines name people, and lose that when the law's years are over. */
async function sent(db: Kysely<never>): Promise<void> {
  await sql`
    create table reports.sent (
      id int generated always as identity primary key,
      report text not null,
      nth int not null,
      head text not null,
      hash text not null check (hash ~ '^[0-9a-f]{64}$'),
      lines int not null,
      sent_on date not null,
      written_at timestamptz not null,
      unique (report, nth)
    )`.execute(db);
  await appendOnly(db, "reports.sent");
  await sql`
    create table reports.sent_line (
      sent_id int not null references reports.sent,
      nth int not null,
      person_id uuid,
      says text,
      primary key (sent_id, nth)
    )`.execute(db);
  await sql`create index sent_line_person on reports.sent_line (person_id)`.execute(db);
}
