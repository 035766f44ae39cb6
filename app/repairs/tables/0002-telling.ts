import { type Kysely, sql } from "kysely";

/** How far the letter about an opening has been posted. Those from before were told in the act itself. */
export const telling = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table repairs.opening
        add told int not null default 0 check (told >= 0),
        -- The last person for whom it was posted: whoever goes on begins after them.
        add told_to uuid,
        add told_at timestamptz`.execute(db);
    await sql`update repairs.opening set told_at = opened_at`.execute(db);
    await sql`create index opening_untold on repairs.opening (request) where told_at is null`.execute(
      db,
    );
  },
};
