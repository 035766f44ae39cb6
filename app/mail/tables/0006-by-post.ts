import { type Kysely, sql } from "kysely";

/** Letters to people who have no mailbox: somebody prints them. Until then they wait, however long that is. */
export const byPost = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table mail.by_post (
        id bigint generated always as identity primary key,
        person_id uuid not null,
        kind text not null check (kind in ('needed', 'important')),
        language text not null check (language in ('en', 'cy')),
        subject text not null,
        body text not null,
        posted_at timestamptz not null,
        sent_at timestamptz
      )`.execute(db);
    await sql`create index by_post_person on mail.by_post (person_id, id)`.execute(db);
    await sql`create index by_post_waiting on mail.by_post (id) where sent_at is null`.execute(db);
  },
};
