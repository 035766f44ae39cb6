import { type Kysely, sql } from "kysely";

/** Nobody asked those whom a members' list brought whether they want to be seen: they are listed when they say so. */
export const importedUnlisted = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`update membership.person set is_listed = false where came_by = 'imported'`.execute(
      db,
    );
  },
};
