import { type Kysely, sql } from "kysely";

/** An office ends before its term where its holder resigns, or is no member in good standing any more. */
export const ending = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table offices.holding
        add column ended_at timestamptz,
        add column ended_why text check (ended_why in ('resigned', 'standing')),
        add check ((ended_at is null) = (ended_why is null))`.execute(db);
  },
};
