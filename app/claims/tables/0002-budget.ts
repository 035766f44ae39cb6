import { type Kysely, sql } from "kysely";
import { appendOnly } from "../../../platform/database/append-only.ts";

/** What each body may spend in a year. A change is a new line; the latest counts. */
export const budget = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table claims.budget (
        id int generated always as identity primary key,
        body text not null check (body <> ''),
        year int not null check (year between 2000 and 2200),
        pence bigint not null check (pence >= 0),
        set_at timestamptz not null
      )`.execute(db);
    await sql`create index budget_year on claims.budget (year, body, id)`.execute(db);
    await appendOnly(db, "claims.budget");
    await sql`
      create index claim_counted on claims.claim (made_at) where state in ('approved', 'paid')`.execute(
      db,
    );
  },
};
