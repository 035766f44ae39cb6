import { type Kysely, sql } from "kysely";

/** What officers of a branch write to its members, and what is written to them. */
export const letter = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema bulletins`.execute(db);
    await sql`
      create table bulletins.letter (
        id int generated always as identity primary key,
        branch_id int not null,
        office text not null,
        written_by uuid,
        subject text not null,
        body text not null,
        written_at timestamptz not null,
        key_by uuid,
        key_office text,
        state text not null check (state in ('draft', 'waits', 'sending', 'sent')),
        sent_at timestamptz,
        reached uuid,
        posted int not null default 0
      )`.execute(db);
    await sql`create index letter_branch on bulletins.letter (branch_id, sent_at)`.execute(db);
    await sql`create index letter_sending on bulletins.letter (id) where state = 'sending'`.execute(
      db,
    );
    await sql`
      create table bulletins.message (
        id int generated always as identity primary key,
        branch_id int not null,
        person_id uuid,
        body text not null,
        at timestamptz not null,
        answer text,
        answered_at timestamptz,
        answered_by uuid
      )`.execute(db);
    await sql`create index message_branch on bulletins.message (branch_id, id)`.execute(db);
    await sql`create index message_person on bulletins.message (person_id)`.execute(db);
  },
};
