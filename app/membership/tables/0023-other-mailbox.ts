import { type Kysely, sql } from "kysely";

/** Mailboxes of an account that was joined to somebody's: nobody joins with one anew, and typed, it names its owner. */
export const otherMailbox = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table membership.other_mailbox (
        email_key text primary key,
        email text not null,
        person_id uuid not null references membership.person on delete cascade,
        since timestamptz not null
      )`.execute(db);
    await sql`
      create index other_mailbox_person on membership.other_mailbox (person_id)`.execute(db);
  },
};
