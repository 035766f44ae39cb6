import { type Kysely, sql } from "kysely";

/** A mailbox that is read for what came back: what was taken from it and is not moved yet, and how the last reading went. */
export const mailbox = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create table mail.mailbox_taken (
      validity bigint not null,
      uid bigint not null,
      primary key (validity, uid)
    )`.execute(db);
    await sql`create table mail.mailbox_state (
      is_only boolean primary key check (is_only),
      away_since timestamptz,
      lying integer not null default 0
    )`.execute(db);
  },
};
