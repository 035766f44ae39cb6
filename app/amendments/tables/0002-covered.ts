import { type Kysely, sql } from "kysely";

/** What is amended and is out of sight, and what its amendments repeat of it: moved here, as its item's own text is. */
export const covered = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table amendments.covered (
        text_id int primary key references amendments.text on delete cascade,
        title text not null,
        body text not null,
        sources jsonb not null,
        amendments jsonb not null
      )`.execute(db);
  },
};
