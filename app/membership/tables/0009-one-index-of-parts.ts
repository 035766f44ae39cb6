import { type Kysely, sql } from "kysely";

/** `person_terms` counts the active members; this one had to be written too when somebody took part, and nobody read it. */
export const oneIndexOfParts = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`drop index membership.person_active`.execute(db);
  },
};
