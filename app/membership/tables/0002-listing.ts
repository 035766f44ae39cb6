import { type Kysely, sql } from "kysely";

export const listing = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table membership.person add column is_listed boolean not null default true`.execute(db);
    await sql`
      create index person_listed on membership.person (name, id)
        where kind = 'member' and confirmed_at is not null and is_listed`.execute(db);
    await sql`
      create index person_unconfirmed on membership.person (created_at)
        where confirmed_at is null`.execute(db);
  },
};
