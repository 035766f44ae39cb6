import { type Kysely, sql } from "kysely";

/**
 * The text of a letter to many is kept once, beside the names of its readers: such a letter's own `body` is the name that
 * stands in it. And in whose name a letter leaves, where that is a part of the party.
 */
export const text = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create table mail.text (
      hash bytea primary key,
      body text not null,
      kept_at timestamptz not null
    )`.execute(db);
    await sql`alter table mail.letter add column text_hash bytea references mail.text,
      add column from_name text, add column list_id text`.execute(db);
    await sql`create index letter_text on mail.letter (text_hash) where text_hash is not null`.execute(
      db,
    );
  },
};
