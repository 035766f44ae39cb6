import { type Kysely, sql } from "kysely";

export const line = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema record`.execute(db);
    await sql`
      create table record.line (
        number bigint generated always as identity primary key,
        act text not null,
        by_whom text not null,
        subject text not null,
        says text not null,
        facts jsonb not null,
        at timestamptz not null
      )`.execute(db);
    await sql`create index line_subject on record.line (subject, number)`.execute(db);
    await sql`
      create function record.refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'the record is append-only';
      end $$`.execute(db);
    await sql`
      create trigger line_is_append_only before update or delete or truncate on record.line
      for each statement execute function record.refuse_change()`.execute(db);
  },
};
