import { type Kysely, sql } from "kysely";

/** Browsers that get a sign when there is something new, the party's key for that, and when each person got the last. */
export const push = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table this_week.push_key (
        one boolean primary key default true check (one),
        public_key text not null,
        private_key text not null
      )`.execute(db);
    await sql`
      create table this_week.push_browser (
        id bigint generated always as identity primary key,
        person_id uuid not null,
        endpoint text not null unique,
        public_key text not null,
        secret text not null,
        since timestamptz not null
      )`.execute(db);
    await sql`create index push_browser_person on this_week.push_browser (person_id, id)`.execute(
      db,
    );
    await sql`
      create table this_week.push_sign (
        person_id uuid primary key,
        due_at timestamptz,
        sent_at timestamptz
      )`.execute(db);
    await sql`
      create index push_sign_due on this_week.push_sign (due_at) where due_at is not null`.execute(
      db,
    );
  },
};
