import { type Kysely, sql } from "kysely";

/**
 * An office ends before its term where its holder resigns, is no member in good standing any more, or is
 * recalled by a ballot; and a jury can end one that was filled out of turn.
 */
export const ending = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table offices.holding
        add column ended_at timestamptz,
        add column ended_why text check (ended_why in ('resigned', 'standing', 'recalled', 'jury')),
        add check ((ended_at is null) = (ended_why is null))`.execute(db);
  },
};
