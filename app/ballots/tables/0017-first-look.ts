import { type Kysely, sql } from "kysely";

/** Scrutineers may see what came out some hours before everybody else. */
export const firstLook = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table ballots.sealed_ballot
        add column first_hours int not null default 0 check (first_hours >= 0),
        add column shown_at timestamptz`.execute(db);
    await sql`update ballots.sealed_ballot set shown_at = counted_at`.execute(db);
    await sql`
      create index sealed_ballot_held on ballots.sealed_ballot (counted_at)
      where counted_at is not null and shown_at is null`.execute(db);
  },
};
