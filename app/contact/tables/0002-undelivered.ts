import { type Kysely, sql } from "kysely";

/** Of an answer: by which letter it went, until it is known whether it arrived; and when it was known that it did not. */
export const undelivered = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table contact.entry add column letter_id int, add column undelivered_at timestamptz`.execute(
      db,
    );
    await sql`
      create index entry_letter on contact.entry (letter_id) where letter_id is not null`.execute(
      db,
    );
  },
};
