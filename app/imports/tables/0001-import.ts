import { type Kysely, sql } from "kysely";

/** Lists that wait for their decision, with all that stands in them; and what was imported, with nobody's name. */
export const imported = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema imports`.execute(db);
    await sql`
      create table imports.list_file (
        hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
        bytes bytea not null,
        rows int not null check (rows > 0),
        kept_until timestamptz not null
      )`.execute(db);
    await sql`
      create table imports.import (
        request int primary key,
        file_hash text not null,
        at timestamptz not null,
        undo_until timestamptz not null check (undo_until > at),
        added int not null,
        known int not null,
        refused int not null,
        taken_back_at timestamptz,
        taken_back_by text,
        removed int,
        stayed int,
        check ((taken_back_at is null) = (removed is null))
      )`.execute(db);
    await sql`create index import_at on imports.import (at desc)`.execute(db);
  },
};
