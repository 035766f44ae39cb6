import { type Kysely, sql } from "kysely";

/** Who is under 18, who has come when, and who was told that they go; an old suspension forgets whose it was. */
export const ageAndGoing = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table membership.person
        add column adult_on date,
        add column last_came_at timestamptz,
        add column told_to_go_at timestamptz`.execute(db);
    await sql`alter table membership.suspension alter column person_id drop not null`.execute(db);
  },
};
