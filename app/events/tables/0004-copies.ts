import { type Kysely, sql } from "kysely";

/** Words of an event that are copies of what is hidden elsewhere are hidden with that, beside or under a hiding of its own. */
export const copies = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table events.hidden drop constraint hidden_kind_check,
        add constraint hidden_kind_check check (kind in ('event', 'event-photo', 'copy'))`.execute(
      db,
    );
    await sql`
      alter table events.hidden_words add column copy_id int references events.hidden`.execute(db);
    await sql`create index hidden_words_copy on events.hidden_words (copy_id)`.execute(db);
    await sql`create index hidden_copies on events.hidden (request) where kind = 'copy'`.execute(
      db,
    );
  },
};
