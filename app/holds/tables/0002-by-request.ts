import { type Kysely, sql } from "kysely";

/**
 * A hold is a request like any other: who asked and who turned the other key stands there. Requests that were never
 * confirmed were no holds; those that were keep the words for their two keys.
 */
export const byRequest = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`delete from holds.hold where confirmed_at is null`.execute(db);
    await sql`alter table holds.hold add column by_whom text, add column request int`.execute(db);
    await sql`
      update holds.hold set by_whom = concat_ws(' and ',
        case asked_body when 'safety' then 'Safety officer' else 'National committee' end,
        case confirmed_body when 'safety' then 'Safety officer' else 'National committee' end)`.execute(
      db,
    );
    await sql`
      alter table holds.hold
        drop column asked_by, drop column asked_body, drop column asked_at, drop column confirmed_body,
        alter column by_whom set not null,
        alter column confirmed_at set not null,
        alter column held_until set not null`.execute(db);
    await sql`alter table holds.hold rename column confirmed_at to held_at`.execute(db);
    await sql`
      create index hold_until on holds.hold (held_until) where released_at is null`.execute(db);
  },
};
