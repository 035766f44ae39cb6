import { type Kysely, sql } from "kysely";

/** Where a video can be watched that goes with an article. */
export const video = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table news.article
        add column video text check (video like 'https://%'),
        add check (video is null or hidden_id is null)`.execute(db);
  },
};
