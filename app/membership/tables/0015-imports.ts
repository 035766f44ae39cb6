import { type Kysely, sql } from "kysely";

/**
 * By which request a list brought somebody in, so that it can be taken back as a whole; until when they stand on no roll
 * for that; and since when they have come themselves, for a list alone puts nobody on a roll.
 */
export const imports = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table membership.person
        add column signed_in_at timestamptz,
        add column import_request int,
        add column on_rolls_from timestamptz`.execute(db);
    // Whoever has taken part was signed in. Of the others nothing is known here: their next sign-in tells.
    await sql`
      update membership.person set signed_in_at = took_part_at
        where came_by = 'imported' and took_part_at is not null`.execute(db);
    await sql`
      create index person_import on membership.person (import_request)
        where import_request is not null`.execute(db);
    await sql`
      create index person_postcode on membership.person (postcode)
        where postcode is not null`.execute(db);
    await sql`
      create index person_imported_at on membership.person (confirmed_at) include (took_part_at)
        where came_by = 'imported' and kind = 'member'`.execute(db);
  },
};
