import { type Kysely, sql } from "kysely";

/** A code or a confirmation is one letter to one person, and never waits behind a letter to many, needed or not. */
export const toMany = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`alter table mail.letter add column to_many boolean not null default false`.execute(
      db,
    );
    await sql`drop index mail.letter_waiting`.execute(db);
    // In each lane those that are needed first: false sorts before true.
    await sql`
      create index letter_waiting on mail.letter
        ((kind <> 'needed' or to_many), (kind <> 'needed'), next_try_at)
      where sent_at is null and gave_up_at is null`.execute(db);
  },
};
