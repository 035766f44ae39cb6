import { type Kysely, sql } from "kysely";

/** A question of the day that anybody answers online, counted apart from what is said at stalls. */
export const online = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table canvass.asking
        drop constraint asking_kind_check,
        add constraint asking_kind_check check (kind in ('stall', 'day')),
        add about text unique,
        add first_day date,
        add last_day date,
        add ended_at timestamptz,
        add check ((kind = 'day') = (about is not null)),
        add check ((kind = 'day') = (first_day is not null)),
        add check ((kind = 'day') = (last_day is not null)),
        add check (last_day >= first_day)`.execute(db);
    await sql`
      create index asking_of_day on canvass.asking (first_day desc, id desc)
      where kind = 'day'`.execute(db);
    // Whoever answers for themselves has no volunteer's link.
    await sql`alter table canvass.answer alter column link_id drop not null`.execute(db);
  },
};
