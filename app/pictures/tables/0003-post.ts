import { type Kysely, sql } from "kysely";

/** Posts for the party's accounts have pictures too. */
export const ofPosts = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table pictures.picture
        drop constraint picture_kind_check,
        add constraint picture_kind_check check (kind in ('article', 'post'))`.execute(db);
  },
};
