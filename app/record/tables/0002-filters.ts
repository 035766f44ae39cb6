import { type Kysely, sql } from "kysely";

/** So that the lines of one room, or of one kind of act, are found as quickly as all of them. */
export const filters = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create index line_room on record.line (split_part(act, '.', 1), number)`.execute(db);
    await sql`create index line_act on record.line (act, number)`.execute(db);
  },
};
