import { type Kysely, sql } from "kysely";

/** Whom a list brought in, until they are written to and after it: each gets one letter, and none twice. */
export const invitation = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table imports.invitation (
        person_id uuid primary key,
        request int,
        wants text not null check (wants in ('letters', 'this-alone', 'unreachable')),
        came_at timestamptz not null,
        due_at timestamptz not null,
        posted_at timestamptz
      )`.execute(db);
    await sql`
      create index invitation_due on imports.invitation (due_at)
        where posted_at is null and wants <> 'unreachable'`.execute(db);
    await sql`create index invitation_request on imports.invitation (request)`.execute(db);
  },
};
