import { type Kysely, sql } from "kysely";

/** Of a message that came by mail, as an answer to a letter of ours: what its form would have asked. */
export const reply = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table contact.reply (
        message_id int primary key references contact.message on delete cascade,
        -- Of its letter, for a limit: it names nobody once that is deleted.
        letter bigint not null,
        heading text not null,
        -- The letter's subject, and the page of what it told of.
        about text,
        path text,
        attachments int not null,
        is_cut boolean not null,
        is_from_reader boolean not null
      )`.execute(db);
  },
};
