import { type Kysely, sql } from "kysely";

/**
 * An import is asked for with its file, runs as a whole, and can be taken back as a whole; the file is deleted as soon
 * as it is not needed. Since when somebody has come themselves is known, so that a list alone puts nobody on a roll.
 */
export const imports = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table membership.list_file (
        hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
        bytes bytea not null,
        rows int not null check (rows > 0),
        kept_until timestamptz not null
      )`.execute(db);
    await sql`
      create table membership.imported (
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
    await sql`
      alter table membership.person
        add column signed_in_at timestamptz,
        add column import_request int references membership.imported`.execute(db);
    // Whoever has taken part was signed in. Of the others nothing is known here: their next sign-in tells.
    await sql`
      update membership.person set signed_in_at = took_part_at
        where came_by = 'imported' and took_part_at is not null`.execute(db);
    await sql`
      create index person_import on membership.person (import_request)
        where import_request is not null`.execute(db);
    await sql`
      create index person_imported_at on membership.person (confirmed_at) include (took_part_at)
        where came_by = 'imported' and kind = 'member'`.execute(db);
  },
};
