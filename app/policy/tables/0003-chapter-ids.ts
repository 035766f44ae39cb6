import { type Kysely, sql } from "kysely";

/** A policy stands in a chapter by its id: the chapter's title can change. The ten of before are those by default. */
export const chapterIds = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      update policy.policy
      set chapter = trim(both '-' from regexp_replace(lower(chapter), '[^a-z0-9]+', '-', 'g'))`.execute(
      db,
    );
  },
};
