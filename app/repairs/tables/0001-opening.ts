import { type Kysely, sql } from "kysely";
import { appendOnly } from "../../../platform/database/append-only.ts";

export const opening = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema repairs`.execute(db);
    await sql`
      create table repairs.opening (
        request int primary key,
        by_whom text not null,
        why text not null,
        opened_at timestamptz not null,
        closes_at timestamptz not null check (closes_at > opened_at),
        closed_at timestamptz,
        review_due_at timestamptz not null,
        review text,
        reviewed_by text,
        reviewed_at timestamptz,
        check ((review is null) = (reviewed_at is null))
      )`.execute(db);
    await sql`create index opening_closes on repairs.opening (closes_at)
      where closed_at is null`.execute(db);
    await sql`
      create table repairs.repair (
        id bigint generated always as identity primary key,
        opening int not null references repairs.opening,
        what text not null,
        why text not null,
        at timestamptz not null
      )`.execute(db);
    await sql`create index repair_opening on repairs.repair (opening, id)`.execute(db);
    await appendOnly(db, "repairs.repair");
  },
};
