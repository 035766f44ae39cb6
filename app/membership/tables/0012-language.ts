import { type Kysely, sql } from "kysely";

/** In which language somebody wants to be answered and written to. Null: they have chosen none. */
export const language = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table membership.person
        add column language text check (language in ('en', 'cy'))`.execute(db);
  },
};
