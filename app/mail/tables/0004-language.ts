import { type Kysely, sql } from "kysely";

/** In which language a letter was written. What waits in an outbox from before is in English. */
export const language = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table mail.letter
        add column language text not null default 'en' check (language in ('en', 'cy'))`.execute(
      db,
    );
  },
};
