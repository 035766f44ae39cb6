import { type Kysely, sql } from "kysely";

/** Who wants which letters, and what several senders at once need to share the outbox. */
export const noticesAndSending = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table mail.preference (
        person_id uuid primary key,
        notices text not null check (notices in ('off', 'weekly', 'important', 'all')),
        unsubscribe_key text not null unique
      )`.execute(db);
    await sql`alter table mail.letter add column claimed_until timestamptz`.execute(db);
    await sql`drop index mail.letter_waiting`.execute(db);
    // False sorts first: a sign-in code never waits behind a newsletter to everybody.
    await sql`
      create index letter_waiting on mail.letter ((kind <> 'needed'), next_try_at)
      where sent_at is null and gave_up_at is null`.execute(db);
    await sql`create index letter_posted on mail.letter (posted_at)`.execute(db);
    await sql`create index letter_address on mail.letter (to_address, id desc)`.execute(db);
    await sql`drop index mail.letter_person`.execute(db);
    await sql`create index letter_person on mail.letter (person_id, id desc)`.execute(db);
  },
};
