import { type Kysely, sql } from "kysely";

/**
 * A browser has one code, and a mailbox one for each browser that asked: else a stranger who asks for one makes its
 * owner's useless. And the browsers in which somebody has signed in before.
 */
export const knownBrowser = {
  async up(db: Kysely<never>): Promise<void> {
    // Nobody has more than ten minutes of them to lose.
    await sql`delete from sign_in.code`.execute(db);
    await sql`alter table sign_in.code drop constraint code_pkey`.execute(db);
    await sql`drop index sign_in.code_attempt`.execute(db);
    await sql`alter table sign_in.code add primary key (attempt_hash)`.execute(db);
    await sql`
      create table sign_in.known_browser (
        secret_hash text not null,
        person_id uuid not null,
        seen_at timestamptz not null,
        primary key (secret_hash, person_id)
      )`.execute(db);
    await sql`create index known_browser_person on sign_in.known_browser (person_id)`.execute(db);
    await sql`create index known_browser_seen on sign_in.known_browser (seen_at)`.execute(db);
  },
};
