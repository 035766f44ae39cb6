import { type Kysely, sql } from "kysely";

/** With which statement a nomination was handed in: members supported that one. */
export const stoodWith = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`alter table elections.nomination add column stood_with text`.execute(db);
    await sql`
      update elections.nomination set stood_with = statement where state = 'standing'`.execute(db);
  },
};
