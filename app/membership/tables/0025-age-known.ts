import { type Kysely, sql } from "kysely";

/**
 * Of whom a list brought in nobody knew whether they are 18, and they counted as if they were. Now that is not known of
 * them until they say it, or their list does.
 */
export const ageKnown = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table membership.person
        add column age_known boolean not null default true,
        add check (age_known or adult_on is null)`.execute(db);
    await sql`
      update membership.person set age_known = false
      where came_by = 'imported' and adult_on is null`.execute(db);
  },
};
