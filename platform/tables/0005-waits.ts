import { type Kysely, sql } from "kysely";

/** Who is to wait a little before they go on, and when the next turn of something is. Worth nothing after a crash. */
export const waits = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create unlogged table platform.wait (
        browser text not null,
        place text not null,
        ready_at timestamptz not null,
        ends_at timestamptz not null,
        primary key (browser, place)
      )`.execute(db);
    await sql`create index wait_place on platform.wait (place, ends_at)`.execute(db);
    await sql`create index wait_ends on platform.wait (ends_at)`.execute(db);
    await sql`
      create unlogged table platform.turn (
        key text primary key,
        taken integer not null,
        next_at timestamptz not null,
        ends_at timestamptz not null
      )`.execute(db);
    await sql`create index turn_ends on platform.turn (ends_at)`.execute(db);
  },
};
