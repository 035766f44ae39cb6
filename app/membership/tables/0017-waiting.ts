import { type Kysely, sql } from "kysely";

/** Whoever confirmed their address in a rush waits from then on; the second index is for the hour's and the week's counts. */
export const waiting = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`alter table membership.person add column waits_since timestamptz`.execute(db);
    await sql`
      create index person_waits on membership.person (waits_since) where waits_since is not null`.execute(
      db,
    );
    await sql`
      create index person_joined on membership.person (confirmed_at) where came_by = 'joined'`.execute(
      db,
    );
  },
};
