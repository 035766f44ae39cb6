import { type Kysely, sql } from "kysely";

/** Mailboxes that officers have named for members who had none. One a person; another one is another row. */
export const mailbox = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table imports.mailbox (
        id int generated always as identity primary key,
        person_id uuid not null unique,
        email text not null,
        secret_hash text unique,
        expires_at timestamptz not null
      )`.execute(db);
  },
};
