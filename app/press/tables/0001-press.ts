import { type Kysely, sql } from "kysely";
import { appendOnly } from "../../../platform/database/append-only.ts";

/** Releases with their corrections, and who asked to get them. */
export const press = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema press`.execute(db);
    await sql`
      create table press.release (
        id int generated always as identity primary key,
        title text not null,
        body text not null,
        contact text not null,
        embargo_until timestamptz,
        written_at timestamptz not null,
        published_at timestamptz,
        request int,
        sent_early_at timestamptz,
        sent_at timestamptz
      )`.execute(db);
    await sql`
      create table press.correction (
        id int generated always as identity primary key,
        release_id int not null references press.release,
        body text not null,
        at timestamptz not null,
        request int not null
      )`.execute(db);
    await appendOnly(db, "press.correction");
    await sql`
      create table press.reader (
        id int generated always as identity primary key,
        email text not null,
        email_key text not null unique,
        language text not null,
        wants_early boolean not null,
        wording int not null,
        agreed_at timestamptz not null,
        confirm_by timestamptz not null,
        confirmed_at timestamptz
      )`.execute(db);
    await sql`
      create table press.reader_key (
        hash text primary key,
        reader_id int not null references press.reader on delete cascade
      )`.execute(db);
    await sql`create index reader_key_reader on press.reader_key (reader_id)`.execute(db);
    await sql`create table press.gone (salt text not null, hash text not null)`.execute(db);
  },
};
