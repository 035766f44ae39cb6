import { type Kysely, sql } from "kysely";

/** Which post was added, where it can be hidden: what is hidden when a letter is written is not counted in it. */
export const additionPost = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table this_week.addition
        add column post_kind text, add column post_id bigint,
        add check ((post_kind is null) = (post_id is null))`.execute(db);
  },
};
