import { type Kysely, sql } from "kysely";

/** Letters to everybody: what was written, and how far they have been posted. */
export const letter = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema news`.execute(db);
    await sql`
      create table news.letter (
        request int primary key,
        subject text not null check (subject <> ''),
        text text not null check (text <> ''),
        whom text not null check (whom in ('members', 'everybody')),
        begun_at timestamptz not null,
        -- The last person for whom it was posted: whoever goes on begins after them.
        posted_to uuid,
        posted int not null default 0 check (posted >= 0),
        finished_at timestamptz
      )`.execute(db);
    await sql`create index letter_unfinished on news.letter (request) where finished_at is null`.execute(
      db,
    );
    await sql`create index letter_begun on news.letter (begun_at desc, request)`.execute(db);
  },
};
