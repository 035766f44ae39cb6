import { type Kysely, sql } from "kysely";

/** What people spent for the party and claim back, each with a picture of its receipt. */
export const claim = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema claims`.execute(db);
    await sql`
      create table claims.claim (
        id int generated always as identity primary key,
        person_id uuid,
        body text not null,
        what text,
        pence bigint not null check (pence > 0),
        receipt bytea,
        made_at timestamptz not null,
        state text not null default 'open' check (state in ('open', 'approved', 'refused', 'withdrawn', 'paid')),
        why text,
        settled_at timestamptz,
        bank_line bigint unique,
        check ((settled_at is null) = (state = 'open')),
        check ((bank_line is not null) = (state = 'paid'))
      )`.execute(db);
    await sql`create index claim_person on claims.claim (person_id, id)`.execute(db);
    await sql`
      create index claim_waiting on claims.claim (id) where state in ('open', 'approved')`.execute(
      db,
    );
    await sql`
      create index claim_paid on claims.claim (settled_at) where state = 'paid'`.execute(db);
  },
};
