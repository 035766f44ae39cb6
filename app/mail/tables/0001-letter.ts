import { type Kysely, sql } from "kysely";

export const letter = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema mail`.execute(db);
    await sql`
      create table mail.letter (
        id bigint generated always as identity primary key,
        to_address text not null,
        person_id uuid,
        kind text not null check (kind in ('needed', 'important', 'weekly', 'all')),
        subject text not null,
        body text not null,
        posted_at timestamptz not null,
        sent_at timestamptz,
        tries int not null default 0,
        next_try_at timestamptz not null,
        gave_up_at timestamptz
      )`.execute(db);
    await sql`
      create index letter_waiting on mail.letter (next_try_at)
      where sent_at is null and gave_up_at is null`.execute(db);
    await sql`create index letter_person on mail.letter (person_id)`.execute(db);
  },
};
