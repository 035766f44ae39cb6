import { type Kysely, sql } from "kysely";

/** An office that was filled with nobody's key but the asker's counts, for keys, as of the asker's bodies too. */
export const countsAs = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`alter table offices.holding add column counts_as text[] not null default '{}'`.execute(
      db,
    );
  },
};
